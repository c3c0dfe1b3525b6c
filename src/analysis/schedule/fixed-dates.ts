import type { Activity } from '../../model/activity';
import { mode } from './compiled-network';
import { momentOf, type Moment } from './moment';
import { finishOf, startOf, workAt, type WorkingTime } from './working-time';

/** Dates that an activity has for certain, and why. */
export interface FixedDates {
  readonly mode: number;
  readonly start: Moment;
  readonly finish: Moment;
}

export interface ProjectDates {
  readonly start: Moment;
  readonly status: Moment | undefined;
}

/** The moment at which work begun at `start` is done. */
export function finishAfter(time: WorkingTime, start: Moment, minutes: number): Moment {
  return minutes === 0 ? start : finishOf(time, workAt(time, start) + minutes);
}

export function startBefore(time: WorkingTime, finish: Moment, minutes: number): Moment {
  return minutes === 0 ? finish : startOf(time, workAt(time, finish) - minutes);
}

export function isComplete({ actualFinish, percentComplete = 0 }: Activity): boolean {
  return momentOf(actualFinish) !== undefined || percentComplete >= 100;
}

/** What happened stands; else what was set by hand; else what a constraint demands; nothing where links decide. */
export function fixedDates(
  activity: Activity,
  duration: number,
  time: WorkingTime,
  project: ProjectDates,
): FixedDates | undefined {
  return (
    completed(activity, duration, time) ??
    byHand(activity, duration, time) ??
    begun(activity, duration, time, project) ??
    demanded(activity, duration, time, project)
  );
}

/** [S12] */
function completed(activity: Activity, duration: number, time: WorkingTime): FixedDates | undefined {
  if (!isComplete(activity)) return undefined;
  const began = momentOf(activity.actualStart) ?? momentOf(activity.manual?.start);
  const given = momentOf(activity.actualFinish) ?? momentOf(activity.manual?.finish);
  const finish = given ?? (began === undefined ? undefined : finishAfter(time, began, duration));
  if (finish === undefined) return undefined;
  return { mode: mode.complete, start: Math.min(began ?? startBefore(time, finish, duration), finish), finish };
}

/** [S13] */
function byHand({ manual, actualStart }: Activity, duration: number, time: WorkingTime): FixedDates | undefined {
  const finish = momentOf(manual?.finish);
  const given = momentOf(actualStart) ?? momentOf(manual?.start);
  const start = given ?? (finish === undefined ? undefined : startBefore(time, finish, duration));
  if (!manual || start === undefined) return undefined;
  return { mode: mode.manual, start, finish: Math.max(start, finish ?? finishAfter(time, start, duration)) };
}

/** [S12] */
function begun(
  activity: Activity,
  duration: number,
  time: WorkingTime,
  { status }: ProjectDates,
): FixedDates | undefined {
  const start = momentOf(activity.actualStart);
  if (start === undefined) return undefined;
  const { percentComplete = 0, remainingMinutes = (duration * (100 - percentComplete)) / 100 } = activity;
  if (status === undefined) return { mode: mode.started, start, finish: finishAfter(time, start, duration) };
  const remaining = Math.max(0, Math.round(remainingMinutes));
  return { mode: mode.started, start, finish: finishAfter(time, Math.max(start, status), remaining) };
}

/** [S5] */
function demanded(
  { constraint }: Activity,
  duration: number,
  time: WorkingTime,
  project: ProjectDates,
): FixedDates | undefined {
  if (constraint?.kind !== 'must-start-on' && constraint?.kind !== 'must-finish-on') return undefined;
  const date = momentOf(constraint.date);
  if (date === undefined) return undefined;
  const wanted = constraint.kind === 'must-start-on' ? date : startBefore(time, date, duration);
  const start = Math.max(wanted, project.start);
  if (duration === 0) return { mode: mode.must, start, finish: start };
  const work = workAt(time, start);
  return { mode: mode.must, start: startOf(time, work), finish: finishOf(time, work + duration) };
}
