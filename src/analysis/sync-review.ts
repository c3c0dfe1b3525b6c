import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import { addDays, daysBetween, isIsoDate, type Instant, type IsoDate } from '../model/date';
import type { FieldChange, Issue, IssueStatus } from '../model/issue';
import type { Person } from '../model/person';
import { present } from '../model/present';
import { remainingHours } from '../model/remaining-work';

export type SyncSubject = 'status' | 'start' | 'due' | 'owner' | 'estimate';

/** One change since the last sync, in words; absent where there was or is nothing. */
export interface SyncChange {
  readonly what: SyncSubject;
  readonly from?: string;
  readonly to?: string;
  readonly at: Instant;
  readonly by?: Person;
}

/** A piece of work that a team meeting has to look at. */
export interface SyncRow {
  /** Jira's id of the issue. */
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly status: IssueStatus;
  readonly owner?: Person;
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  readonly remainingHours?: number;
  readonly updated: Instant;
  /** Newest first. */
  readonly changes: readonly SyncChange[];
  /** Working days by which its due date moved since the last sync, all moves together. */
  readonly movedDays?: number;
  /** Calendar days until it is due, negative when overdue; only where it is due soon and nobody has updated it. */
  readonly silentDueInDays?: number;
}

/** [L15] What happened since the last sync, and what ought to have. */
export interface SyncReview {
  readonly since: Instant;
  /** Due soon and not updated first, then by how far they moved, then by key. */
  readonly rows: readonly SyncRow[];
}

/** After everything that is due. */
const notSilent = 1e6;

/** Days ahead in which what is due must have been updated. */
export const dueSoonDays = 14;

export function syncReview(
  issues: readonly Issue[],
  startFieldId: string | undefined,
  { since, asOf, calendar }: { readonly since: Instant; readonly asOf: IsoDate; readonly calendar: WorkCalendar },
): SyncReview {
  const rows = issues.flatMap((issue): SyncRow[] => {
    const changes = (issue.history ?? [])
      .filter(({ at }) => at > since)
      .flatMap((change) => syncChange(change, startFieldId))
      .reverse();
    const { due, status } = issue;
    const open = status.category !== 'done';
    const soon = open && due !== undefined && isIsoDate(due) && due <= addDays(asOf, dueSoonDays);
    const silent = soon && issue.updated <= since ? daysBetween(asOf, due) : undefined;
    if (changes.length === 0 && silent === undefined) return [];
    const row: SyncRow = {
      id: issue.id,
      key: issue.key,
      title: issue.summary,
      status,
      updated: issue.updated,
      changes,
      ...present({
        owner: issue.assignee,
        start: issue.start,
        due,
        remainingHours: open ? remainingHours(issue) : undefined,
        movedDays: movedDays(changes, calendar),
        silentDueInDays: silent,
      }),
    };
    return [row];
  });
  const silence = ({ silentDueInDays = notSilent }: SyncRow) => silentDueInDays;
  const moved = ({ movedDays: days = 0 }: SyncRow) => Math.abs(days);
  return {
    since,
    rows: rows.sort(
      (a, b) => silence(a) - silence(b) || moved(b) - moved(a) || a.key.localeCompare(b.key, 'en', { numeric: true }),
    ),
  };
}

function syncChange(change: FieldChange, startFieldId: string | undefined): SyncChange[] {
  const { field, fieldId, from, fromText, to, toText, at, by } = change;
  const said = (what: SyncSubject, before?: string, after?: string): SyncChange[] => [
    { what, at, ...present({ from: before || undefined, to: after || undefined, by }) },
  ];
  if (field === 'status') return said('status', fromText, toText);
  if (field === 'assignee') return said('owner', fromText, toText);
  if (field === 'duedate') return said('due', from?.slice(0, 10), to?.slice(0, 10));
  if (field === 'timeestimate') return said('estimate', hours(from), hours(to));
  return fieldId !== undefined && fieldId === startFieldId ? said('start', from?.slice(0, 10), to?.slice(0, 10)) : [];
}

function hours(seconds: string | undefined): string | undefined {
  return seconds === undefined || seconds === '' ? undefined : `${Math.round(Number(seconds) / 360) / 10} h`;
}

/** From the due date before the first move to the one after the last. */
function movedDays(changes: readonly SyncChange[], calendar: WorkCalendar): number | undefined {
  const moves = changes.filter(({ what }) => what === 'due');
  const [first, last] = [moves.at(-1)?.from, moves[0]?.to];
  if (first === undefined || last === undefined || !isIsoDate(first) || !isIsoDate(last)) return undefined;
  return workingDaysBetween(calendar, first, last);
}
