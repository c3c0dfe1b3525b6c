import type { Activity } from '../model/activity';
import { isIsoDate, type IsoDate } from '../model/date';
import { grouped } from '../model/grouped';
import { dayTimes, durationMinutes } from '../model/issue-to-activity';
import { present } from '../model/present';
import type { DateChange } from './date-change';
import type { ProjectSchedule } from './project-schedule';
import type { ScheduleRow } from './schedule-row';
import { onOwnersTime } from './owner-calendars';
import { startingWithParent } from './starting-with-parent';

/** What people would have given, by row, and the activities that would be others for it. */
export interface ProposedActivities {
  readonly given: ReadonlyMap<string, NonNullable<ScheduleRow['given']>>;
  readonly activities: readonly Activity[];
}

/** [S17] A schedule made ready to be told other dates of its rows. */
export function openProposing({
  basis,
  rows,
}: ProjectSchedule): (changes: readonly DateChange[]) => ProposedActivities {
  const { calendar } = basis.settings;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const activities = new Map(basis.activities.map((activity) => [activity.id, activity]));
  const calendars = new Set(basis.calendars.map(({ id }) => id));
  const subTasks = subTasksOf(rows, activities);
  return (changes) => {
    const known = changes.flatMap((change) => {
      const row = byId.get(change.id);
      return row ? [{ row, given: givenAfter(row, change) }] : [];
    });
    const moved = new Map(
      known.flatMap(({ row, given }) => {
        const activity = activities.get(row.id);
        if (!activity) return [];
        const isUndated = given.start === undefined && given.due === undefined;
        const dated = withDates(activity, row, (isUndated ? row.sprint : undefined) ?? given, calendar);
        return [
          [row.id, onOwnersTime(dated, row.kind === 'work' ? row.owner?.accountId : undefined, calendars)] as const,
        ];
      }),
    );
    const inNetwork = (id: string) => moved.get(id) ?? activities.get(id);
    const starting = [...moved.keys()].flatMap((id) => subTasks.get(id) ?? []);
    return {
      given: new Map(known.map(({ row, given }) => [row.id, given])),
      activities: [
        ...moved.values(),
        ...starting.flatMap(({ id, parentId }) => {
          const activity = inNetwork(id);
          return activity ? [startingWithParent(activity, inNetwork(parentId))] : [];
        }),
      ],
    };
  };
}

interface SubTask {
  readonly id: string;
  readonly parentId: string;
}

/** [L3] Sub-tasks that may start otherwise when a row is moved, by that row: their parent, or they themselves. */
function subTasksOf(
  rows: readonly ScheduleRow[],
  activities: ReadonlyMap<string, Activity>,
): ReadonlyMap<string, readonly SubTask[]> {
  const noParents = new Set(rows.flatMap(({ id, kind, elsewhere }) => (kind === 'milestone' || elsewhere ? [id] : [])));
  return grouped(
    rows.flatMap(({ id, parentId }) => {
      const activity = activities.get(id);
      if (!activity || parentId === undefined || activity.parentId === parentId || noParents.has(parentId)) return [];
      return [id, parentId].map((moved) => [moved, { id, parentId }] as const);
    }),
  );
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
