import { dayOf, workingDaysBetween, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import { dueDateHistory } from '../model/due-date-history';
import type { Issue, Version } from '../model/issue';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import type { ComparedBaselines } from './compared-dates';
import { latestOpenWork } from './latest-open-work';
import { milestoneStanding, type MilestoneStanding } from './milestone-standing';
import type { MilestoneOutlook } from './milestone-outlook';
import { versionRowId } from './version-row';

/** A date that was agreed, and by how many working days a milestone is off it; positive is late. */
export interface AgreedDate {
  readonly date: IsoDate;
  readonly slipDays: number;
}

/** A version or a milestone issue with its dates; slip in working days. */
export interface Milestone {
  /** Issue key, or the version's name. */
  readonly name: string;
  readonly title: string;
  readonly source: { readonly kind: 'issue'; readonly key: string } | { readonly kind: 'version'; readonly id: string };
  readonly owner?: Person;
  /** [M1] The first date it was ever given (changelog; of a version its original baseline); absent where none is known. */
  readonly original?: IsoDate;
  /** [B3] In the original baseline, where it is in it. */
  readonly originalBaseline?: AgreedDate;
  /** [B3] In the baseline compared with, by default the latest, where it is in it. */
  readonly baseline?: AgreedDate;
  /** [B6] */
  readonly standing: MilestoneStanding;
  /** The date it has now. */
  readonly current?: IsoDate;
  /** [M2] When it is expected: its own date, later if open work of it is due later, or today when the date has passed; once reached, that day. */
  readonly forecast?: IsoDate;
  /** [M3] Working days from original to forecast (or to the day it was reached); positive is late. */
  readonly slipDays?: number;
  /** [M4] How often its date was moved. */
  readonly redates: number;
  readonly done: boolean;
  readonly doneOn?: IsoDate;
  /** [Q5] Of an open one in a report that a forecast was drawn for. */
  readonly outlook?: MilestoneOutlook;
}

interface MilestoneFacts {
  /** Milestone issues with their history. */
  readonly issues: readonly Issue[];
  readonly versions: readonly Version[];
  /** The project's other issues; open ones push the forecast of the milestone they belong to. */
  readonly work: readonly Issue[];
  readonly baselines?: ComparedBaselines;
}

/** Milestone issues and versions with what became of their dates, earliest first, undated ones last. */
export function milestones(facts: MilestoneFacts, settings: ProjectSettings, asOf: IsoDate): readonly Milestone[] {
  const { calendar } = settings;
  const latest = latestOpenWork(facts.work);
  const agreed = agreedDates(facts.baselines, calendar);
  return [
    ...facts.issues.map((issue) => fromIssue(issue, latest.forMilestone(issue), calendar, asOf, agreed)),
    ...facts.versions.map((version) => fromVersion(version, latest.forVersion(version.id), asOf, agreed)),
  ].sort(byDate);
}

type Agreed = (id: string, forecast: IsoDate | undefined) => Pick<Milestone, 'originalBaseline' | 'baseline'>;

function agreedDates({ original, chosen }: ComparedBaselines = {}, calendar: WorkCalendar): Agreed {
  const [inOriginal, inChosen] = [original, chosen].map(
    (baseline) => new Map(baseline?.entries.map(({ id, finish }) => [id, finish])),
  );
  return (id, forecast) => {
    const agreed = (date: IsoDate | undefined): AgreedDate | undefined =>
      date && forecast ? { date, slipDays: workingDaysBetween(calendar, date, forecast) } : undefined;
    return present({ originalBaseline: agreed(inOriginal?.get(id)), baseline: agreed(inChosen?.get(id)) });
  };
}

function fromIssue(
  issue: Issue,
  latestWork: IsoDate | undefined,
  calendar: WorkCalendar,
  asOf: IsoDate,
  agreed: Agreed,
): Milestone {
  const { original, redates } = dueDateHistory(issue);
  const done = issue.status.category === 'done';
  const doneOn = done ? reachedOn(issue, calendar) : undefined;
  const forecast = done ? doneOn : expected(issue.due, latestWork, asOf);
  return withStanding({
    name: issue.key,
    title: issue.summary,
    source: { kind: 'issue', key: issue.key },
    redates,
    done,
    ...agreed(issue.id, forecast),
    ...present({
      owner: issue.assignee,
      original,
      current: issue.due,
      forecast,
      slipDays: original && forecast ? workingDaysBetween(calendar, original, forecast) : undefined,
      doneOn,
    }),
  });
}

/** Jira keeps no history of a version's date: its first one is known only where the original baseline holds it. */
function fromVersion(version: Version, latestWork: IsoDate | undefined, asOf: IsoDate, agreed: Agreed): Milestone {
  const { id, name, released, release } = version;
  const forecast = released ? release : expected(release, latestWork, asOf);
  const { originalBaseline, baseline } = agreed(versionRowId(id), forecast);
  return withStanding({
    name,
    title: name,
    source: { kind: 'version', id },
    redates: 0,
    done: released,
    ...present({
      original: originalBaseline?.date,
      originalBaseline,
      baseline,
      slipDays: originalBaseline?.slipDays,
      current: release,
      forecast,
      doneOn: released ? release : undefined,
    }),
  });
}

function withStanding(milestone: Omit<Milestone, 'standing'>): Milestone {
  const { done, current, forecast, slipDays = 0, originalBaseline } = milestone;
  const worstSlipDays = Math.max(slipDays, originalBaseline?.slipDays ?? 0);
  return { ...milestone, standing: milestoneStanding({ done, worstSlipDays, ...present({ current, forecast }) }) };
}

/** [M2] The latest of its own date, its open work, and today if its own date has passed. */
function expected(own: IsoDate | undefined, latestWork: IsoDate | undefined, asOf: IsoDate): IsoDate | undefined {
  const dates = [own, latestWork].filter((date) => date !== undefined).sort(ascending);
  const last = dates.at(-1);
  return last !== undefined && last < asOf ? asOf : last;
}

/** The day it was resolved, else the day of its last change of status. */
function reachedOn(issue: Issue, calendar: WorkCalendar): IsoDate | undefined {
  const moved = issue.history?.findLast((change) => change.field === 'status')?.at;
  const reached = issue.resolved ?? moved;
  return reached === undefined ? undefined : dayOf(calendar, reached);
}

function byDate(a: Milestone, b: Milestone): number {
  const date = (milestone: Milestone) => milestone.forecast ?? milestone.current ?? 'none';
  return ascending(date(a), date(b)) || ascending(a.name, b.name);
}
