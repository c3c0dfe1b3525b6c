import { dayOf, workingDaysBetween, type WorkCalendar } from './calendar';
import { isIsoDate, type Instant, type IsoDate } from './date';
import type { FieldChange, Issue } from './issue';
import type { Person } from './person';

export type MovedDate = 'start' | 'due';

/** One planned date of an issue that stood and was then moved, as the changelog tells it. */
export interface DateMove {
  readonly issueKey: string;
  readonly summary: string;
  readonly moved: MovedDate;
  readonly at: Instant;
  /** The day of the move in the project's calendar. */
  readonly on: IsoDate;
  readonly by?: Person;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** [D1] Positive when the date moved to later. */
  readonly workingDays: number;
}

/**
 * [C12] The moves of start and due dates. The first date an issue is given is no move, nor is one that is taken away and
 * given again as it was; what one day does to a date counts as one move, from where it stood in the morning.
 */
export function dateMoves(issue: Issue, calendar: WorkCalendar, startField?: string): readonly DateMove[] {
  const fields = [['due', 'duedate'] as const, ...(startField ? [['start', startField] as const] : [])];
  return fields.flatMap(([moved, fieldId]) =>
    daysOf(issue.history ?? [], fieldId, calendar).map(({ on, from, to, last }) => ({
      issueKey: issue.key,
      summary: issue.summary,
      moved,
      at: last.at,
      on,
      ...(last.by && { by: last.by }),
      from,
      to,
      workingDays: workingDaysBetween(calendar, from, to),
    })),
  );
}

interface DayOfMoves {
  readonly on: IsoDate;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly last: FieldChange;
}

function daysOf(history: readonly FieldChange[], fieldId: string, calendar: WorkCalendar): DayOfMoves[] {
  const found: DayOfMoves[] = [];
  let standing: IsoDate | undefined;
  for (const change of history) {
    if ((change.fieldId ?? change.field) !== fieldId) continue;
    const before = dayIn(change.from) ?? standing;
    const to = dayIn(change.to);
    standing = to ?? before;
    if (before === undefined || to === undefined) continue;
    const on = dayOf(calendar, change.at);
    const open = found.at(-1);
    if (open?.on === on) found[found.length - 1] = { ...open, to, last: change };
    else found.push({ on, from: before, to, last: change });
  }
  return found.filter(({ from, to }) => from !== to);
}

function dayIn(text: string | undefined): IsoDate | undefined {
  const day = text?.slice(0, 10);
  return day !== undefined && isIsoDate(day) ? day : undefined;
}
