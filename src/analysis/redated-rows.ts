import type { Activity } from '../model/activity';
import { present } from '../model/present';
import { slipsAfter } from './compared-dates';
import type { DateChange } from './date-change';
import { compilePlan, inDays, projectBegin, withSoundProgress } from './planned-dates';
import type { ProjectSchedule } from './project-schedule';
import { openProposing, type ProposedActivities } from './proposed-activities';
import { rowDates } from './row-dates';
import { activityDates } from './schedule/activity-dates';
import { timeWriter } from './schedule/moment';
import { replaceActivities } from './schedule/replace-activities';
import { schedulePasses, type Passes } from './schedule/schedule-passes';
import type { ScheduleRow } from './schedule-row';

/** The rows of a schedule with other dates: in the same places, and the same objects but for those that differ. */
export interface RedatedRows extends Pick<ProposedActivities, 'given'> {
  readonly rows: readonly ScheduleRow[];
  /** As they were, by place: rows that differ in anything. */
  readonly was: ReadonlyMap<number, ScheduleRow>;
  get(id: string): ScheduleRow | undefined;
}

/** [S17] A schedule made ready to be asked for the dates of its rows when some have others. */
export function openRedating(
  schedule: ProjectSchedule,
  places: ReadonlyMap<string, number>,
): (changes: readonly DateChange[]) => RedatedRows {
  const { basis, asOf, rows: before } = schedule;
  const { calendar } = basis.settings;
  const plan = compilePlan(basis, calendar, asOf);
  const passes = schedulePasses(plan.network);
  const numbers = new Map(plan.network.activities.map(({ id }, node) => [id, node]));
  const placeOf = plan.network.activities.map(({ id }) => places.get(id) ?? -1);
  const propose = openProposing(schedule);
  const networkWith = openReplacing(schedule, plan.network, numbers);
  return (changes) => {
    const { given, activities } = propose(changes);
    const network = networkWith(activities);
    const after = schedulePasses(network);
    const datesOf = activityDates(network, after, plan.minutesPerDay, timeWriter());
    const rows = [...before];
    const was = new Map<number, ScheduleRow>();
    const redate = (node: number) => {
      const place = placeOf[node] ?? -1;
      const row = before[place];
      if (!row) return;
      const planned = inDays(datesOf(node), plan.minutesPerDay);
      const { id, kind, done, original, sprint } = row;
      const dated = { kind, done, given: given.get(id) ?? row.given ?? {}, ...present({ original, sprint }) };
      const now = { ...withoutDates(row), ...rowDates(dated, planned, calendar, asOf) };
      rows[place] = { ...now, ...slipsAfter(row, now, calendar, asOf) };
      was.set(place, row);
    };
    const asked = new Set([...given.keys()].flatMap((id) => numbers.get(id) ?? []));
    asked.forEach(redate);
    for (let node = 0; node < placeOf.length; node += 1)
      if (differs(passes, after, node) && !asked.has(node)) redate(node);
    return { given, rows, was, get: (id) => rows[places.get(id) ?? -1] };
  };
}

/** What was first and moves takes the project's begin along, which every date rests on. */
function openReplacing(
  { basis: { activities, links, calendars, settings }, asOf }: ProjectSchedule,
  network: ReturnType<typeof compilePlan>['network'],
  numbers: ReadonlyMap<string, number>,
) {
  const begin = projectBegin(activities, asOf);
  const known = new Map(activities.map((activity) => [activity.id, activity]));
  const isFirst = ({ manual, actualStart = manual?.start }: Activity) =>
    actualStart !== undefined && actualStart <= begin;
  return (replaced: readonly Activity[]) => {
    const others = new Map(replaced.map((activity) => [activity.id, activity]));
    const standing = replaced.flatMap(({ id }) => known.get(id) ?? []);
    if ([...replaced, ...standing].some(isFirst)) {
      const now = activities.map((activity) => others.get(activity.id) ?? activity);
      if (projectBegin(now, asOf) !== begin)
        return compilePlan({ activities: now, links, calendars }, settings.calendar, asOf).network;
    }
    return replaceActivities(network, replaced.map(withSoundProgress), numbers);
  };
}

function differs(before: Passes, after: Passes, node: number): boolean {
  return (
    before.planned.start[node] !== after.planned.start[node] ||
    before.planned.finish[node] !== after.planned.finish[node] ||
    before.late.start[node] !== after.late.start[node] ||
    before.late.finish[node] !== after.late.finish[node] ||
    before.totalFloat[node] !== after.totalFloat[node] ||
    before.freeFloat[node] !== after.freeFloat[node]
  );
}

function withoutDates(row: ScheduleRow) {
  const { given, dates, start, finish, lateStart, lateFinish, totalFloatDays, freeFloatDays, ...rest } = row;
  const { overdueDays, varianceDays, originally, compared, ...kept } = rest;
  return kept;
}
