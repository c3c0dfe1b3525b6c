import { useState } from 'react';
import type { ActivityEditOf, ActivityEditOutcome } from '../../../src/api/activity';
import type { Problem } from '../../../src/api/problem';
import { ask, problemOf } from '../../ask';
import { announce } from '../../parts/announce';

/** How many rows go to Jira at once: few enough to see how far it has come. */
const rowsAtOnce = 20;

/** How far writing a list of edits has come, and what became of each row. */
export interface Applying {
  readonly words: string;
  readonly edits: readonly ActivityEditOf[];
  readonly outcomes: readonly ActivityEditOutcome[];
  readonly running: boolean;
  /** Why it went no further. */
  readonly problem?: Problem;
}

/** Writes edits in parts as the person, accounts for each row, and takes back what was done. */
export function useApply(done: (outcomes: readonly ActivityEditOutcome[]) => void) {
  const [applying, setApplying] = useState<Applying>();
  const start = async (words: string, edits: readonly ActivityEditOf[]) => {
    const outcomes: ActivityEditOutcome[] = [];
    const tell = (standing: Partial<Applying>) =>
      setApplying({ words, edits, outcomes: [...outcomes], running: false, ...standing });
    tell({ running: true });
    try {
      for (let from = 0; from < edits.length; from += rowsAtOnce) {
        const part = edits.slice(from, from + rowsAtOnce);
        outcomes.push(...(await ask('edit-activities', { edits: part })).value.outcomes);
        tell({ running: true });
      }
      tell({});
      announce(`${words}: ${outcomes.filter((one) => one.done).length} of ${edits.length} changed.`);
    } catch (error) {
      tell({ problem: problemOf(error) });
    } finally {
      done(outcomes);
    }
  };
  return {
    applying,
    start,
    close: () => setApplying(undefined),
    undo: ({ words, edits, outcomes }: Applying) => {
      const wanted = new Map(edits.map(({ issue, edit }) => [issue, edit]));
      return start(
        `Taken back: ${words}`,
        outcomes.flatMap((outcome) => {
          const seen = wanted.get(outcome.issue);
          return outcome.done && seen ? [{ issue: outcome.issue, edit: outcome.before, seen }] : [];
        }),
      );
    },
  };
}

export type ApplyState = ReturnType<typeof useApply>;
