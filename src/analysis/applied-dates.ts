import type { AppliedChange, AppliedDate } from '../model/change';
import type { IsoDate } from '../model/date';
import { present } from '../model/present';

interface Dates {
  readonly start?: IsoDate | null;
  readonly due?: IsoDate | null;
}

/** What came of one edit of dates. */
type Outcome =
  | { readonly issue: string; readonly done: true; readonly before: Dates; readonly standing: Dates }
  | { readonly issue: string; readonly done: false };

interface Edit {
  readonly issue: string;
  /** What its editor saw. */
  readonly seen?: Dates;
}

/**
 * [C16] What is noted of the dates that were written. One that stood as wanted already was written by an attempt that could not
 * be noted: it comes from what its editor saw.
 */
export function appliedDates(outcomes: readonly Outcome[], edits: readonly Edit[]): readonly AppliedDate[] {
  const seenOf = new Map(edits.map(({ issue, seen }) => [issue, seen]));
  return outcomes.flatMap((outcome) => {
    if (!outcome.done) return [];
    const { issue, before, standing } = outcome;
    const seen = seenOf.get(issue);
    const move = (name: keyof Dates) => moveOf(before[name], standing[name], seen?.[name]);
    return [{ issue, ...present({ start: move('start'), due: move('due') }) }];
  });
}

type Day = Dates['due'];

function moveOf(before: Day, to: Day, seen: Day): AppliedDate['due'] {
  if (before === undefined || !to) return undefined;
  const from = before === to && seen !== undefined ? seen : before;
  return { to, ...(from !== null && { from }) };
}

/** [C16] The edits that put noted dates back, each with what has to stand now. */
export function datesBack({ dates }: AppliedChange) {
  return dates.map(({ issue, start, due }) => ({
    issue,
    edit: present({ start: start && (start.from ?? null), due: due && (due.from ?? null) }),
    seen: present({ start: start?.to, due: due?.to }),
  }));
}

/** [C16] What stays noted when some dates could not be put back: those; else nothing. */
export function leftApplied(applied: AppliedChange, outcomes: readonly Outcome[]): AppliedChange | null {
  const back = new Set(outcomes.flatMap(({ issue, done }) => (done ? [issue] : [])));
  const dates = applied.dates.filter(({ issue }) => !back.has(issue));
  return dates.length === 0 ? null : { ...applied, dates };
}
