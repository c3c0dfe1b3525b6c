import type { Person } from '../model/person';
import { dayOf } from '../model/calendar';
import { addDays, mondayOf, type IsoDate } from '../model/date';
import type { Issue, IssueStatus } from '../model/issue';
import { eachOnce } from '../model/each-once';
import { ascending } from '../model/order';
import type { ProjectSettings } from '../model/settings';

export interface ReportItem {
  readonly key: string;
  readonly summary: string;
  readonly status: IssueStatus;
  readonly owner?: Person;
  readonly date?: IsoDate;
}

/** What a week brought, what it did not, and what comes. */
export interface ReportItems {
  readonly done: readonly ReportItem[];
  readonly next: readonly ReportItem[];
  readonly missed: readonly ReportItem[];
}

const priorities = ['highest', 'blocker', 'critical', 'high', 'major', 'medium', 'low', 'minor', 'lowest', 'trivial'];

/** [P2] done, [P3] next and [P4] missed over the week that `asOf` lies in, most important first. */
export function reportItems(work: readonly Issue[], settings: ProjectSettings, asOf: IsoDate): ReportItems {
  const from = mondayOf(asOf);
  const to = addDays(from, 6);
  const endOfNext = addDays(from, 13);
  const inOrder = eachOnce(work).sort(byImportance);
  const open = inOrder.filter(({ status }) => status.category !== 'done');
  const doneOn = (issue: Issue) => doneDay(issue, settings);
  const isMissed = ({ due }: Issue) => due !== undefined && due >= from && due < asOf;
  const isNext = ({ status, due }: Issue) =>
    status.category === 'in-progress' || (due !== undefined && due >= asOf && due <= endOfNext);
  return {
    done: inOrder.flatMap((issue) => {
      const day = doneOn(issue);
      return day !== undefined && day >= from && day <= to ? [item(issue, day)] : [];
    }),
    next: open.filter((issue) => isNext(issue) && !isMissed(issue)).map((issue) => item(issue, issue.due)),
    missed: open.filter(isMissed).map((issue) => item(issue, issue.due)),
  };
}

/** The day it was resolved, else the day of its last change of status where the changelog was read. */
function doneDay(issue: Issue, { calendar }: ProjectSettings): IsoDate | undefined {
  if (issue.status.category !== 'done') return undefined;
  const at = issue.resolved ?? issue.history?.findLast(({ field }) => field === 'status')?.at;
  return at === undefined ? undefined : dayOf(calendar, at);
}

function item({ key, summary, status, assignee }: Issue, date: IsoDate | undefined): ReportItem {
  return { key, summary, status, ...(assignee && { owner: assignee }), ...(date !== undefined && { date }) };
}

/** [P5] By priority, sub-tasks after whole issues, earliest due first, then by key. */
function byImportance(a: Issue, b: Issue): number {
  return rank(a) - rank(b) || Number(a.subtask) - Number(b.subtask) || ascending(a.due ?? '9999', b.due ?? '9999');
}

function rank({ priority }: Issue): number {
  const place = priorities.indexOf(priority?.toLowerCase() ?? '');
  return place === -1 ? priorities.indexOf('medium') : place;
}
