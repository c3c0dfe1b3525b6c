import type { PlanActivity } from '../../model/plan';
import { present } from '../../model/present';
import { constraintOf, isMilestoneType, isWbsSummaryType } from './primavera-codes';
import type { WbsActivity } from './primavera-plan';
import { firstTime, minutesOf, type PrimaveraNames, type PrimaveraRecord } from './primavera-record';

/** What each format tells in its own way. */
export interface OwnFacts {
  readonly percentComplete: number;
  /** What the tool computed beside early and late dates. */
  readonly computed?: PlanActivity['computed'];
}

/** An activity; none for a summary that only repeats its node. */
export function readActivity(
  record: PrimaveraRecord,
  { activity: names }: PrimaveraNames,
  own: OwnFacts,
): readonly WbsActivity[] {
  const type = record.text(names.type);
  if (isWbsSummaryType(type)) return [];
  const computed = {
    ...present({
      earlyStart: record.time(names.earlyStart),
      earlyFinish: record.time(names.earlyFinish),
      lateStart: record.time(names.lateStart),
      lateFinish: record.time(names.lateFinish),
    }),
    ...own.computed,
  };
  return [
    {
      projectId: record.text(names.projectId) ?? '',
      code: record.text(names.code) ?? '',
      ...present({ wbsId: record.text(names.wbsId) }),
      activity: {
        id: record.text(names.id) ?? '',
        name: record.text(names.name) ?? '',
        milestone: isMilestoneType(type),
        manual: false,
        inactive: false,
        elapsed: false,
        estimated: false,
        priority: 500,
        percentComplete: own.percentComplete,
        baselines: [],
        ...present({
          start: firstTime(record, names.start),
          finish: firstTime(record, names.finish),
          durationMinutes: minutesOf(record, names.duration),
          remainingDurationMinutes: minutesOf(record, names.remainingDuration),
          actualStart: record.time(names.actualStart),
          actualFinish: record.time(names.actualFinish),
          workMinutes: minutesOf(record, names.work),
          actualWorkMinutes: minutesOf(record, names.actualWork),
          remainingWorkMinutes: minutesOf(record, names.remainingWork),
          constraint: constraintOf(record.text(names.constraint), record.time(names.constraintDate)),
          calendarId: record.text(names.calendarId),
          computed: Object.keys(computed).length > 0 ? computed : undefined,
        }),
      },
    },
  ];
}
