import { useState } from 'react';
import type { Problem } from '../../../src/api/problem';
import { ask, problemOf } from '../../ask';
import { announce } from '../../parts/announce';
import { outcomeOfWrite, type SyncOutcome, type SyncWrite } from './sync-write';

/** How many rows go to Jira at once: few enough to see how far it has come. */
const rowsAtOnce = 20;

/** How far writing has come, and what became of each row. */
export interface SyncApplying {
  readonly words: string;
  readonly all: number;
  readonly outcomes: readonly SyncOutcome[];
  readonly running: boolean;
}

/** Writes rows in parts as the person, accounts for each, and takes back what was done. */
export function useSyncApply(done: (outcomes: readonly SyncOutcome[]) => void) {
  const [applying, setApplying] = useState<SyncApplying>();
  const run = async (words: string, writes: readonly SyncWrite[], part: typeof write) => {
    const outcomes: SyncOutcome[] = [];
    const tell = (running: boolean) => setApplying({ words, all: writes.length, outcomes: [...outcomes], running });
    tell(true);
    for (let from = 0; from < writes.length; from += rowsAtOnce) {
      outcomes.push(...(await part(writes.slice(from, from + rowsAtOnce))));
      tell(true);
    }
    tell(false);
    announce(`${words}: ${outcomes.filter((one) => one.done).length} of ${writes.length} changed.`);
    done(outcomes);
  };
  return {
    applying,
    start: (words: string, writes: readonly SyncWrite[]) => run(words, writes, write),
    close: () => setApplying(undefined),
    undo: ({ words, outcomes }: SyncApplying) =>
      run(
        `Taken back: ${words}`,
        outcomes.flatMap(({ back }) => back ?? []),
        takeBack,
      ),
  };
}

export type SyncApplyState = ReturnType<typeof useSyncApply>;

/** Values first, since work that is closed may no longer be edited; a row whose values met a conflict keeps its status. */
async function write(rows: readonly SyncWrite[]): Promise<readonly SyncOutcome[]> {
  const edited = await editRows(rows);
  const moved = await moveRows(rows.filter(({ issue }) => edited.get(issue)?.done !== false));
  return rows.map((row) => outcomeOfWrite(row, edited.get(row.issue), moved.get(row.issue)));
}

/** The other way round, and as much of each row as can be. */
async function takeBack(rows: readonly SyncWrite[]): Promise<readonly SyncOutcome[]> {
  const moved = await moveRows(rows);
  const edited = await editRows(rows);
  return rows.map((row) => outcomeOfWrite(row, edited.get(row.issue), moved.get(row.issue)));
}

async function editRows(rows: readonly SyncWrite[]) {
  const edits = rows.flatMap(({ issue, values }) => (values ? [{ issue, ...values }] : []));
  return outcomesOf(edits, async () => (await ask('edit-activities', { edits })).value.outcomes);
}

async function moveRows(rows: readonly SyncWrite[]) {
  const moves = rows.flatMap(({ issue, move }) => (move ? [{ issue, ...move }] : []));
  return outcomesOf(moves, async () => (await ask('move-activities', { moves })).value.outcomes);
}

interface Failed {
  readonly issue: string;
  readonly done: false;
  readonly problem: Problem;
}

/** By issue; where nothing came back each row says why. */
async function outcomesOf<O extends { readonly issue: string }>(
  asked: readonly { readonly issue: string }[],
  send: () => Promise<readonly O[]>,
): Promise<ReadonlyMap<string, O | Failed>> {
  if (asked.length === 0) return new Map();
  try {
    return new Map((await send()).map((one) => [one.issue, one]));
  } catch (error) {
    const problem = problemOf(error);
    return new Map(asked.map(({ issue }) => [issue, { issue, done: false, problem }]));
  }
}
