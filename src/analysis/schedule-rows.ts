import { dayOf } from '../model/calendar';
import type { IsoDate } from '../model/date';
import { dueDateHistory } from '../model/due-date-history';
import { grouped } from '../model/grouped';
import type { Version } from '../model/issue';
import { sortByKey } from '../model/issue-key';
import { sprintDays } from '../model/issue-to-activity';
import type { PlanLink } from '../model/plan-link';
import { present } from '../model/present';
import type { Project } from '../model/project';
import { remainingHours } from '../model/remaining-work';
import type { ProjectSettings } from '../model/settings';
import type { PlannedDates } from './planned-dates';
import { rowDates } from './row-dates';
import type { PlacedIssue } from './schedule-facts';
import type { ScheduleRow } from './schedule-row';
import { versionRowId } from './version-row';

interface RowFacts {
  readonly placed: readonly PlacedIssue[];
  readonly versions: readonly Version[];
  readonly project: Project;
  readonly dates: ReadonlyMap<string, PlannedDates>;
  readonly links: readonly PlanLink[];
  /** Rows that others belong to. */
  readonly summaries: ReadonlySet<string>;
}

/** The lines of a schedule: each summary before what belongs to it, what begins first before the rest. */
export function scheduleRows(facts: RowFacts, settings: ProjectSettings, asOf: IsoDate): readonly ScheduleRow[] {
  const flat = [
    ...sortByKey(facts.placed, ({ issue }) => issue.key).map((one) => issueRow(one, facts, settings, asOf)),
    ...facts.versions.map((version) => versionRow(version, facts, asOf)),
  ];
  const own = inOutline(flat.filter(({ elsewhere }) => !elsewhere));
  return withNeighbours(
    own,
    flat.filter(({ elsewhere }) => elsewhere),
    facts.links,
  );
}

function issueRow(
  { issue, isMilestone, elsewhere, activity }: PlacedIssue,
  { dates, summaries }: RowFacts,
  settings: ProjectSettings,
  asOf: IsoDate,
): ScheduleRow {
  const { calendar } = settings;
  const planned = dates.get(issue.key);
  const done = issue.status.category === 'done';
  const kind = isMilestone ? 'milestone' : summaries.has(issue.key) ? 'summary' : 'work';
  const { original } = dueDateHistory(issue);
  const reached = done && issue.resolved !== undefined ? dayOf(calendar, issue.resolved) : undefined;
  const given = present({ start: issue.start, due: issue.due });
  const sprint = sprintDays(issue, settings);
  return {
    id: issue.key,
    key: issue.key,
    title: issue.summary,
    kind,
    projectKey: issue.projectKey,
    elsewhere,
    level: 0,
    status: issue.status,
    done,
    begun: issue.status.category !== 'to-do',
    ...present({
      parentId: elsewhere ? undefined : issue.parentKey,
      owner: issue.assignee,
      original,
      sprint,
      percentComplete: activity?.percentComplete,
      remainingHours: done ? undefined : remainingHours(issue),
    }),
    ...rowDates({ kind, done, given, ...present({ original, sprint, reached }) }, planned, calendar, asOf),
  };
}

function versionRow({ id, name, released, release }: Version, facts: RowFacts, asOf: IsoDate): ScheduleRow {
  const planned = facts.dates.get(versionRowId(id));
  return {
    id: versionRowId(id),
    title: name,
    kind: 'milestone',
    projectKey: facts.project.key,
    elsewhere: false,
    level: 0,
    done: released,
    begun: released,
    critical: false,
    nearCritical: false,
    ...(planned && { dates: 'stated' }),
    ...planned?.days,
    ...present({ start: release, finish: release }),
    ...(!released && release !== undefined && release < asOf && { overdueDays: 0 }),
  };
}

/** Depth first; a parent that is not among the rows, or belongs to itself in the end, leaves its parts at the top. */
function inOutline(rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const ids = new Set(rows.map(({ id }) => id));
  const parts = grouped(
    rows.map((row) => [row.parentId !== undefined && ids.has(row.parentId) ? row.parentId : undefined, row] as const),
  );
  const listed: ScheduleRow[] = [];
  const seen = new Set<string>();
  const list = (row: ScheduleRow, level: number) => {
    if (seen.has(row.id)) return;
    seen.add(row.id);
    listed.push({ ...row, level });
    for (const part of inTime(parts.get(row.id) ?? [])) list(part, level + 1);
  };
  for (const row of inTime(parts.get(undefined) ?? [])) list(row, 0);
  for (const row of rows) list(row, 0);
  return listed;
}

/** An issue of another project stands where it matters: before the first row that waits for it, else after the one it waits for. */
function withNeighbours(
  own: readonly ScheduleRow[],
  others: readonly ScheduleRow[],
  links: readonly PlanLink[],
): readonly ScheduleRow[] {
  const places = new Map(own.map(({ id }, place) => [id, place]));
  const placeIn = (ids: readonly string[]) =>
    ids.reduce((first, id) => Math.min(first, places.get(id) ?? Infinity), Infinity);
  const before = new Map<number, ScheduleRow[]>();
  const after = new Map<number, ScheduleRow[]>();
  for (const row of others) {
    const waiting = placeIn(links.flatMap((link) => (link.predecessorId === row.id ? [link.successorId] : [])));
    const waitedFor = placeIn(links.flatMap((link) => (link.successorId === row.id ? [link.predecessorId] : [])));
    const [side, place] = waiting < Infinity ? [before, waiting] : [after, waitedFor];
    const beside = own[place];
    const placed = { ...row, level: beside?.level ?? 0, ...present({ parentId: beside?.parentId }) };
    side.set(place, [...(side.get(place) ?? []), placed]);
  }
  return [
    ...own.flatMap((row, place) => [...(before.get(place) ?? []), row, ...(after.get(place) ?? [])]),
    ...(after.get(Infinity) ?? []),
  ];
}

/** By start, undated ones last; equal ones stay in the order of their keys. */
function inTime(rows: readonly ScheduleRow[]): readonly ScheduleRow[] {
  const place = ({ start }: ScheduleRow) => start ?? 'none';
  return [...rows].sort((a, b) => Number(place(a) > place(b)) - Number(place(a) < place(b)));
}
