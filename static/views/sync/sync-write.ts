import type { ActivityEdit, ActivityEditOutcome, ActivityMoveOutcome } from '../../../src/api/activity';
import type { Problem } from '../../../src/api/problem';
import { present } from '../../../src/model/present';

/** What is to be written to one piece of work: dates and hours, a status, or both. */
export interface SyncWrite {
  readonly issue: string;
  readonly values?: { readonly edit: ActivityEdit; readonly seen: ActivityEdit };
  readonly move?: { readonly to: string; readonly seen: string };
}

interface Rest {
  readonly issue: string;
  /** Written, it takes back what was done. */
  readonly back?: SyncWrite;
  /** What was not done, as it would have to be written against what stands now. */
  readonly left?: SyncWrite;
}

/** What became of one row. */
export type SyncOutcome = Rest & ({ readonly done: true } | { readonly done: false; readonly problem: Problem });

/** Puts together what became of a row's values and of its status; what has no outcome was not tried. */
export function outcomeOfWrite(
  { issue, values, move }: SyncWrite,
  edited: ActivityEditOutcome | undefined,
  moved: ActivityMoveOutcome | undefined,
): SyncOutcome {
  const back = present({
    values: values && edited?.done ? { edit: edited.before, seen: values.edit } : undefined,
    move: moved?.done && moved.before !== moved.standing.name ? backFrom(moved) : undefined,
  });
  const left = present({
    values: values && !edited?.done ? { edit: values.edit, seen: edited?.standing ?? values.seen } : undefined,
    move: move && !moved?.done ? { to: move.to, seen: moved?.standing?.name ?? move.seen } : undefined,
  });
  const rest = {
    issue,
    ...present({
      back: nothing(back) ? undefined : { issue, ...back },
      left: nothing(left) ? undefined : { issue, ...left },
    }),
  };
  const problem = [edited, moved].flatMap((one) => (one && !one.done ? [one.problem] : []))[0];
  if (!problem) return { ...rest, done: true };
  const half = halfDone(Boolean(edited?.done), Boolean(moved?.done), Boolean(values && move && !moved));
  return { ...rest, done: false, problem: { ...problem, message: `${problem.message}${half}` } };
}

function backFrom({ before, standing }: Extract<ActivityMoveOutcome, { done: true }>) {
  return { to: before, seen: standing.name };
}

function nothing(parts: object): boolean {
  return Object.keys(parts).length === 0;
}

function halfDone(valuesDone: boolean, moveDone: boolean, moveNotTried: boolean): string {
  if (valuesDone) return ' Its date and hours were written.';
  if (moveDone) return ' Its status was changed.';
  return moveNotTried ? ' Its status was left as it is.' : '';
}
