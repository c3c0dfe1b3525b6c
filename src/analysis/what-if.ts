import type { Activity } from '../model/activity';
import { isIsoDate, type IsoDate } from '../model/date';
import { dayTimes, durationMinutes } from '../model/issue-to-activity';
import { present } from '../model/present';
import type { DateChange } from './date-change';
import { slipsAfter } from './compared-dates';
import { linkedRows } from './linked-rows';
import { milestonesAfter } from './milestones-after';
import { milestonesWith } from './milestones-with';
import { compilePlan, inDays, projectBegin, withSoundProgress } from './planned-dates';
import type { ProjectSchedule } from './project-schedule';
import { rowDates } from './row-dates';
import { activityDates } from './schedule/activity-dates';
import { timeWriter } from './schedule/moment';
import { replaceActivities } from './schedule/replace-activities';
import { schedulePasses, type Passes } from './schedule/schedule-passes';
import type { ScheduleRow } from './schedule-row';
import { startingWithParent } from './starting-with-parent';

/** A schedule made ready to be asked what other dates would bring about. */
export interface WhatIf {
  /** [S17] The schedule as it would be with these dates; rows stay in their order, what does not change stays the same object. */
  with(changes: readonly DateChange[]): ProjectSchedule;
}

function madeReady({ basis, asOf, rows, links }: ProjectSchedule) {
  const plan = compilePlan(basis, basis.settings.calendar, asOf);
  const versions = new Map(Object.entries(basis.versions));
  return {
    plan,
    before: schedulePasses(plan.network),
    numbers: new Map(plan.network.activities.map(({ id }, number) => [id, number])),
    byId: new Map(basis.activities.map((activity) => [activity.id, activity])),
    places: new Map(rows.map((row, place) => [row.id, place])),
    versions,
    milestoneAfter: milestonesAfter(new Map(rows.map((row) => [row.id, row])), links, versions),
  };
}

/** Costs nothing before the first question. */
export function openWhatIf(schedule: ProjectSchedule): WhatIf {
  const { basis, asOf } = schedule;
  const { calendar } = basis.settings;
  const owners = present({ owners: basis.owners });
  let ready: ReturnType<typeof madeReady> | undefined;

  const changedRow = (row: ScheduleRow, given: ScheduleRow['given']) => {
    const { kind, done, original, sprint } = row;
    return { kind, done, given: given ?? {}, ...present({ original, sprint }) };
  };
  /** What was first and moves takes the project's begin along, which every date rests on. */
  const replacedIn = ({ activities, links }: ProjectSchedule['basis'], replaced: readonly Activity[]) => {
    const moved = new Map(replaced.map((activity) => [activity.id, activity]));
    const now = activities.map((activity) => moved.get(activity.id) ?? activity);
    if (projectBegin(now, asOf) === projectBegin(activities, asOf)) return undefined;
    return compilePlan({ activities: now, links }, calendar, asOf).network;
  };

  return {
    with(changes) {
      if (changes.length === 0) return schedule;
      ready ??= madeReady(schedule);
      const { plan, before, numbers, byId, places, versions, milestoneAfter } = ready;
      const wanted = changes.flatMap((change) => {
        const row = schedule.rows[places.get(change.id) ?? -1];
        return row ? [{ row, given: givenAfter(row, change) }] : [];
      });
      if (wanted.length === 0) return schedule;
      const moved = new Map(
        wanted.flatMap(({ row, given }) => {
          const activity = byId.get(row.id);
          return activity ? [[row.id, withDates(activity, row, given, calendar)] as const] : [];
        }),
      );
      const replaced = [...moved.values(), ...subTasksOf(moved, schedule.rows, byId)];
      const network =
        replacedIn(basis, replaced) ?? replaceActivities(plan.network, replaced.map(withSoundProgress), numbers);
      const after = schedulePasses(network);
      const datesOf = activityDates(network, after, plan.minutesPerDay, timeWriter());
      const rows = [...schedule.rows];
      const givens = new Map(wanted.map(({ row, given }) => [row.id, given]));
      const was = new Map<string, ScheduleRow>();
      for (const [id, node] of numbers) {
        const place = places.get(id);
        const row = place === undefined ? undefined : rows[place];
        if (!row || place === undefined || (!givens.has(id) && !differs(before, after, node))) continue;
        const planned = inDays(datesOf(node), plan.minutesPerDay);
        const dated = changedRow(row, givens.has(id) ? givens.get(id) : row.given);
        const now = { ...withoutDates(row), ...rowDates(dated, planned, calendar, asOf) };
        rows[place] = { ...now, ...slipsAfter(row, now, calendar, asOf) };
        if (now.start !== row.start || now.finish !== row.finish) was.set(id, row);
      }
      const milestones = milestonesWith(schedule.milestones, givens, calendar, asOf);
      return {
        ...schedule,
        milestones,
        ...linkedRows({ rows, links: basis.links, milestones, versions, ...owners }, basis.settings, asOf, {
          before: schedule,
          was,
          milestoneAfter,
        }),
      };
    },
  };
}

function givenAfter({ given = {} }: ScheduleRow, { start = given.start, due = given.due }: DateChange) {
  const sound = (day: IsoDate | null | undefined) => (day && isIsoDate(day) ? day : undefined);
  return present({ start: sound(start), due: sound(due) });
}

function withDates(
  { manual: _before, deadline: _due, ...activity }: Activity,
  { kind, remainingHours }: ScheduleRow,
  { start, due }: { readonly start?: IsoDate; readonly due?: IsoDate },
  calendar: ProjectSchedule['basis']['settings']['calendar'],
): Activity {
  const days = dayTimes(calendar);
  const isMilestone = kind === 'milestone';
  const begins = isMilestone || (start !== undefined && due !== undefined && start > due) ? undefined : start;
  const ends = due ?? (isMilestone ? start : undefined);
  const finish = ends === undefined ? undefined : days.finish(ends);
  return {
    ...activity,
    durationMinutes: isMilestone ? 0 : durationMinutes(begins, ends, remainingHours, calendar),
    ...present({
      manual:
        begins === undefined && ends === undefined
          ? undefined
          : present({ start: begins && days.start(begins), finish }),
      deadline: isMilestone ? finish : undefined,
    }),
  };
}

/** [L3] Sub-tasks that are moved, or whose parent is, as they may then start. */
function subTasksOf(
  moved: ReadonlyMap<string, Activity>,
  rows: readonly ScheduleRow[],
  activities: ReadonlyMap<string, Activity>,
): Activity[] {
  const inNetwork = (id: string) => moved.get(id) ?? activities.get(id);
  const noParents = new Set(rows.flatMap(({ id, kind, elsewhere }) => (kind === 'milestone' || elsewhere ? [id] : [])));
  return rows.flatMap(({ id, parentId }) => {
    const activity = inNetwork(id);
    if (!activity || parentId === undefined || activity.parentId === parentId || noParents.has(parentId)) return [];
    return moved.has(id) || moved.has(parentId) ? [startingWithParent(activity, inNetwork(parentId))] : [];
  });
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
