import { useState } from 'react';
import type { Problem } from '../../../src/api';
import type { RiskEdit, RiskEditOf, RiskEditOutcome } from '../../../src/api/risk';
import type { RiskRow } from '../../../src/analysis/risk-register';
import { problemOf } from '../../ask';
import { announce } from '../../parts/announce';
import { editBack } from './edit-back';
import type { RiskCommands } from './risk-commands';

/** What has become of one edit of many risks. */
export interface BulkEdit {
  /** What was done, e.g. `Response: Accept`. */
  readonly words: string;
  readonly edits: readonly RiskEditOf[];
  readonly outcomes: readonly RiskEditOutcome[];
  readonly running: boolean;
  /** Why it went no further. */
  readonly problem?: Problem;
}

/** Edits many risks at once, accounts for each, and takes back what was done. */
export function useBulkEdit(commands: RiskCommands) {
  const [bulk, setBulk] = useState<BulkEdit>();
  const start = async (words: string, edits: readonly RiskEditOf[]) => {
    const outcomes: RiskEditOutcome[] = [];
    const tell = (standing: Partial<BulkEdit>) =>
      setBulk({ words, edits, outcomes: [...outcomes], running: false, ...standing });
    tell({ running: true });
    try {
      await commands.editMany(edits, (part) => {
        outcomes.push(...part);
        tell({ running: true });
      });
      tell({});
      announce(`${words}. ${outcomes.filter(({ done }) => done).length} of ${edits.length} risks changed.`);
    } catch (error) {
      tell({ problem: problemOf(error) });
    }
  };
  return {
    bulk,
    close: () => setBulk(undefined),
    edit: (rows: readonly RiskRow[], edit: RiskEdit, words: string) =>
      start(
        words,
        rows.map((row) => ({ issue: row.key, edit, seen: editBack(row, edit) })),
      ),
    undo: ({ words, edits, outcomes }: BulkEdit) => {
      const wanted = new Map(edits.map(({ issue, edit }) => [issue, edit]));
      return start(
        `Taken back: ${words}`,
        outcomes.flatMap((outcome) => {
          const seen = wanted.get(outcome.issue);
          return outcome.done && seen ? [{ issue: outcome.issue, edit: outcome.before, seen }] : [];
        }),
      );
    },
    again: ({ words, edits, outcomes }: BulkEdit) => {
      const done = new Set(outcomes.flatMap((outcome) => (outcome.done ? [outcome.issue] : [])));
      return start(
        words,
        edits.filter(({ issue }) => !done.has(issue)),
      );
    },
  };
}
