import { useState } from 'react';
import type { Problem } from '../../../src/api/problem';
import { problemOf } from '../../ask';
import { announce } from '../../parts/announce';
import type { BulkResult, BulkTask } from './bulk-tasks';

/** How far something that is done to many risks has come. */
export interface BulkEdit {
  readonly task: BulkTask;
  readonly results: readonly BulkResult[];
  readonly running: boolean;
  /** Why it went no further. */
  readonly problem?: Problem;
}

/** Does something to many risks at once, accounts for each, and takes back what was done. */
export function useBulkEdit() {
  const [bulk, setBulk] = useState<BulkEdit>();
  const start = async (task: BulkTask, before: readonly BulkResult[] = []) => {
    const results = [...before];
    const left = task.keys.filter((key) => !before.some(({ issue }) => issue === key));
    const tell = (standing: Partial<BulkEdit>) => setBulk({ task, results: [...results], running: false, ...standing });
    tell({ running: true });
    try {
      await task.carryOut(left, (part) => {
        results.push(...part);
        tell({ running: true });
      });
      tell({});
      announce(`${task.words}. ${results.filter(({ done }) => done).length} of ${task.keys.length} risks changed.`);
    } catch (error) {
      tell({ problem: problemOf(error) });
    }
  };
  return {
    bulk,
    close: () => setBulk(undefined),
    start,
    undo: ({ task, results }: BulkEdit) =>
      start(task.back(results.flatMap(({ done, issue }) => (done ? [issue] : [])))),
    /** Tries those again that could not be done. */
    again: ({ task, results }: BulkEdit) =>
      start(
        task,
        results.filter(({ done }) => done),
      ),
  };
}
