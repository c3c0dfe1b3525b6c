import type { XmlForm } from '../xml/read-xml';
import type { XmlShape } from '../xml/xml-element';

function texts(names: string): Record<string, 'text'> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, 'text' as const]),
  );
}

const workTime = texts('Start Finish');

const calendar: XmlShape = {
  ...texts('ObjectId Name BaseCalendarObjectId'),
  StandardWorkWeek: { StandardWorkHours: { DayOfWeek: 'text', WorkTime: workTime } },
  HolidayOrExceptions: { HolidayOrException: { Date: 'text', WorkTime: workTime } },
};

const resource = texts('ObjectId Id Name ResourceType EmailAddress CalendarObjectId');

/** What of a Primavera P6 XML file a plan keeps. Global calendars and resources stand beside the projects. */
export const p6Form: XmlForm = {
  root: 'APIBusinessObjects',
  records: ['Calendar', 'Resource', 'WBS', 'Activity', 'Relationship', 'ResourceAssignment'],
  shape: {
    Calendar: calendar,
    Resource: resource,
    Project: {
      ...texts(`ObjectId Id Name PlannedStartDate ScheduledFinishDate MustFinishByDate DataDate
        ActivityDefaultCalendarObjectId`),
      Calendar: calendar,
      Resource: resource,
      WBS: texts('ObjectId Code Name ParentObjectId ProjectObjectId SequenceNumber'),
      Activity: texts(`ObjectId Id Name Type Status ProjectObjectId WBSObjectId CalendarObjectId PlannedDuration
        RemainingDuration PlannedStartDate PlannedFinishDate StartDate FinishDate ActualStartDate ActualFinishDate
        PrimaryConstraintType PrimaryConstraintDate PercentComplete PlannedLaborUnits ActualLaborUnits
        RemainingLaborUnits RemainingEarlyStartDate RemainingEarlyFinishDate RemainingLateStartDate
        RemainingLateFinishDate`),
      Relationship: texts('PredecessorActivityObjectId SuccessorActivityObjectId Type Lag'),
      ResourceAssignment: texts(`ObjectId ActivityObjectId ResourceObjectId PlannedUnits ActualUnits RemainingUnits
        PlannedUnitsPerTime PlannedStartDate PlannedFinishDate`),
    },
  },
};
