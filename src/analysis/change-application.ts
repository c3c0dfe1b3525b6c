import { isAgreed } from '../model/change-state';
import type { IsoDate } from '../model/date';
import type { Issue } from '../model/issue';
import { sortByKey } from '../model/issue-key';
import { fromCents, toCents, type Amount } from '../model/money';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import { workingDayAfter } from '../model/working-day-after';
import type { ChangeLog } from './change-log';
import type { ChangeRow } from './change-row';

/** What a change request proposes for one issue: the dates as they stand, and as they would be. */
export interface ProposedDates {
  readonly issue: string;
  readonly summary: string;
  readonly start?: { readonly from: IsoDate; readonly to: IsoDate };
  readonly due?: { readonly from: IsoDate; readonly to: IsoDate };
}

/** [C18] The plan before and after a change request. */
export interface ChangeApplication {
  readonly days: number;
  readonly dates: readonly ProposedDates[];
  /** Affected work that is done, has no dates or is not visible here, and so stays as it is. */
  readonly unmoved: readonly { readonly issue: string; readonly why: string }[];
  /** The budget line; absent where the settings give no approved budget. */
  readonly budget?: {
    readonly currency: string;
    readonly before: Amount;
    readonly change: Amount;
    readonly after: Amount;
  };
}

/** [C18] Due dates, and starts of work that has not begun, moved by the days of the request; the budget by its cost. */
export function changeApplication(
  request: ChangeRow,
  affected: readonly Issue[],
  log: ChangeLog,
  { calendar, budget }: ProjectSettings,
): ChangeApplication {
  const days = request.days ?? 0;
  const moved = (from: IsoDate | undefined) => {
    const to = from === undefined ? undefined : workingDayAfter(calendar, from, days);
    return from === undefined || to === undefined || to === from ? undefined : { from, to };
  };
  const known = new Map(affected.map((issue) => [issue.key, issue]));
  const lines = affectedKeys(request).map((key) => {
    const issue = known.get(key);
    if (!issue) return { key, why: 'It is not visible to you, or is a risk or change request.' };
    if (issue.status.category === 'done') return { key, why: 'It is done.' };
    const start = issue.status.category === 'to-do' ? moved(issue.start) : undefined;
    const dates = present({ start, due: moved(issue.due) });
    if (!dates.start && !dates.due)
      return { key, why: days === 0 ? 'The request moves nothing.' : 'It has no date to move.' };
    return { key, dates: { issue: key, summary: issue.summary, ...dates } };
  });
  return {
    days,
    dates: lines.flatMap(({ dates }) => dates ?? []),
    unmoved: lines.flatMap(({ key, why }) => (why === undefined ? [] : [{ issue: key, why }])),
    ...(budget && { budget: budgetLine(request, log, budget) }),
  };
}

/** The issues that a request lists or is linked to. */
export function affectedKeys({ affects, linked }: ChangeRow): readonly string[] {
  return sortByKey([...new Set([...affects, ...linked.map(({ key }) => key)])], (key) => key);
}

/** The request itself is not in the budget before it, whether it is agreed by now or not. */
function budgetLine(
  { key, cost = '0.00' }: ChangeRow,
  { rows }: ChangeLog,
  { currency, approved }: NonNullable<ProjectSettings['budget']>,
): NonNullable<ChangeApplication['budget']> {
  const others = rows.filter((row) => row.key !== key && isAgreed(row.state));
  const before = others.reduce((cents, row) => cents + toCents(row.cost ?? '0'), toCents(approved));
  return { currency, before: fromCents(before), change: cost, after: fromCents(before + toCents(cost)) };
}
