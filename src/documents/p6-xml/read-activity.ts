import { present } from '../../model/present';
import { constraintOf, isMilestoneType, isWbsSummaryType } from '../primavera/primavera-codes';
import type { WbsActivity } from '../primavera/primavera-plan';
import type { XmlElement } from '../xml/xml-element';
import { numberOf, textOf, timeOf } from '../xml/xml-values';

/** Primavera keeps durations and work in hours. */
export function minutesOf(element: XmlElement, hoursName: string): number | undefined {
  const hours = numberOf(element, hoursName);
  return hours === undefined ? undefined : Math.round(hours * 60);
}

/** An activity; none for a summary that only repeats its node. */
export function readActivity(element: XmlElement): readonly WbsActivity[] {
  const type = textOf(element, 'Type');
  if (isWbsSummaryType(type)) return [];
  // A share of one, whichever way of measuring it the planner chose.
  const complete = textOf(element, 'Status') === 'Completed' ? 1 : (numberOf(element, 'PercentComplete') ?? 0);
  const computed = present({
    earlyStart: timeOf(element, 'RemainingEarlyStartDate'),
    earlyFinish: timeOf(element, 'RemainingEarlyFinishDate'),
    lateStart: timeOf(element, 'RemainingLateStartDate'),
    lateFinish: timeOf(element, 'RemainingLateFinishDate'),
  });
  const constraint = constraintOf(textOf(element, 'PrimaryConstraintType'), timeOf(element, 'PrimaryConstraintDate'));
  return [
    {
      projectId: textOf(element, 'ProjectObjectId') ?? '',
      code: textOf(element, 'Id') ?? '',
      ...present({ wbsId: textOf(element, 'WBSObjectId') }),
      activity: {
        id: textOf(element, 'ObjectId') ?? '',
        name: textOf(element, 'Name') ?? '',
        milestone: isMilestoneType(type),
        manual: false,
        inactive: false,
        elapsed: false,
        estimated: false,
        priority: 500,
        percentComplete: Math.round(complete * 100),
        baselines: [],
        ...present({
          start: timeOf(element, 'StartDate') ?? timeOf(element, 'PlannedStartDate'),
          finish: timeOf(element, 'FinishDate') ?? timeOf(element, 'PlannedFinishDate'),
          durationMinutes: minutesOf(element, 'PlannedDuration'),
          remainingDurationMinutes: minutesOf(element, 'RemainingDuration'),
          actualStart: timeOf(element, 'ActualStartDate'),
          actualFinish: timeOf(element, 'ActualFinishDate'),
          workMinutes: minutesOf(element, 'PlannedLaborUnits'),
          actualWorkMinutes: minutesOf(element, 'ActualLaborUnits'),
          remainingWorkMinutes: minutesOf(element, 'RemainingLaborUnits'),
          constraint,
          calendarId: textOf(element, 'CalendarObjectId'),
          computed: Object.keys(computed).length > 0 ? computed : undefined,
        }),
      },
    },
  ];
}
