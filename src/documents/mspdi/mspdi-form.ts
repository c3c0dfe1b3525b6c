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

const workingTimes: XmlShape = { WorkingTime: texts('FromTime ToTime') };
const timePeriod = texts('FromDate ToDate');

const calendar: XmlShape = {
  ...texts('UID Name IsBaseCalendar BaseCalendarUID'),
  WeekDays: {
    WeekDay: { ...texts('DayType DayWorking'), TimePeriod: timePeriod, WorkingTimes: workingTimes },
  },
  Exceptions: {
    Exception: {
      ...texts('EnteredByOccurrences Occurrences Name Type Period DaysOfWeek MonthItem MonthPosition Month MonthDay'),
      ...texts('DayWorking'),
      TimePeriod: timePeriod,
      WorkingTimes: workingTimes,
    },
  },
};

const task: XmlShape = {
  ...texts(`UID ID Name Active Manual IsNull WBS OutlineNumber OutlineLevel Priority Start Finish Duration
    ManualStart ManualFinish ManualDuration DurationFormat Work Estimated Milestone Summary Critical
    EarlyStart EarlyFinish LateStart LateFinish FreeSlack TotalSlack PercentComplete
    ActualStart ActualFinish ActualDuration ActualWork RemainingDuration RemainingWork
    ConstraintType CalendarUID ConstraintDate Deadline Notes`),
  PredecessorLink: texts('PredecessorUID Type CrossProject CrossProjectName LinkLag LagFormat'),
  ExtendedAttribute: texts('FieldID Value'),
  Baseline: texts('Number Start Finish Duration Work Cost'),
};

/** What of a Microsoft Project XML file (MSPDI) a plan keeps. */
export const mspdiForm: XmlForm = {
  root: 'Project',
  records: ['Calendar', 'Task', 'Resource', 'Assignment'],
  shape: {
    ...texts(`Name Title Company Manager Author StartDate FinishDate StatusDate CurrencyCode CalendarUID
      MinutesPerDay MinutesPerWeek DaysPerMonth`),
    ExtendedAttributes: { ExtendedAttribute: texts('FieldID FieldName Alias') },
    Calendars: { Calendar: calendar },
    Tasks: { Task: task },
    Resources: {
      Resource: texts('UID ID Name Type IsNull Initials Group EmailAddress MaxUnits CalendarUID IsCostResource'),
    },
    Assignments: {
      Assignment: texts('UID TaskUID ResourceUID Units Start Finish Work ActualWork RemainingWork'),
    },
  },
};
