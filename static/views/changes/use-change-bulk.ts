import { useState } from 'react';
import { changeBefore, type ChangeEdit } from '../../../src/analysis/change-edit';
import type { ChangeRow } from '../../../src/analysis/change-row';
import type { ChangeEditOf, ChangeEditOutcome } from '../../../src/api/change';
import type { Problem } from '../../../src/api/problem';
import { problemOf } from '../../ask';
import { announce } from '../../parts/announce';
import type { ChangeCommands } from './change-commands';

/** How far an edit of many change requests has come. */
export interface ChangeBulk {
  /** What is done, e.g. `Type: Scope`. */
  readonly words: string;
  readonly edits: readonly ChangeEditOf[];
  readonly outcomes: readonly ChangeEditOutcome[];
  readonly running: boolean;
  /** Why it went no further. */
  readonly problem?: Problem;
}

/** Edits many requests at once, accounts for each, and takes back what was done. */
export function useChangeBulk(commands: ChangeCommands) {
  const [bulk, setBulk] = useState<ChangeBulk>();
  const start = async (words: string, edits: readonly ChangeEditOf[]) => {
    const outcomes: ChangeEditOutcome[] = [];
    const tell = (standing: Partial<ChangeBulk>) =>
      setBulk({ words, edits, outcomes: [...outcomes], running: false, ...standing });
    tell({ running: true });
    try {
      await commands.editMany(edits, (part) => {
        outcomes.push(...part);
        tell({ running: true });
      });
      tell({});
      announce(`${words}. ${outcomes.filter(({ done }) => done).length} of ${edits.length} change requests changed.`);
    } catch (error) {
      tell({ problem: problemOf(error) });
    }
  };
  return {
    bulk,
    close: () => setBulk(undefined),
    edit: (rows: readonly ChangeRow[], edit: ChangeEdit, words: string) =>
      start(
        words,
        rows.map((row) => ({ issue: row.key, edit, seen: changeBefore(row, edit) })),
      ),
    undo: ({ words, edits, outcomes }: ChangeBulk) => {
      const wanted = new Map(edits.map(({ issue, edit }) => [issue, edit]));
      const back = outcomes.flatMap((outcome): ChangeEditOf[] => {
        const seen = wanted.get(outcome.issue);
        return outcome.done && seen ? [{ issue: outcome.issue, edit: outcome.before, seen }] : [];
      });
      return start(`Taken back: ${words}`, back);
    },
  };
}
