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

/** [C16] What is noted of the dates that were written. */
export function appliedDates(outcomes: readonly Outcome[]): readonly AppliedDate[] {
  return outcomes.flatMap((outcome) => {
    if (!outcome.done) return [];
    const { issue, before, standing } = outcome;
    return [{ issue, ...present({ start: moveOf('start', before, standing), due: moveOf('due', before, standing) }) }];
  });
}

function moveOf(name: keyof Dates, before: Dates, standing: Dates): AppliedDate['due'] {
  const to = standing[name];
  if (before[name] === undefined || !to) return undefined;
  return { to, ...(before[name] !== null && { from: before[name] }) };
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
