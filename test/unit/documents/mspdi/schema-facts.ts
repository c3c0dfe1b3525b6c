/** What the schema says of a value, in the words of XML Schema; `textN` is a text of at most N characters. */
type ValueKind = 'integer' | 'boolean' | 'dateTime' | 'time' | 'duration' | 'decimal' | 'text' | `text${number}`;
/** The same for numbers of which only some are meant. */
interface OneOf {
  readonly from: number;
  readonly to: number;
  readonly except?: readonly number[];
}
export type Value = ValueKind | OneOf | 'element';

export interface ElementFacts {
  /** In the order that the schema demands. */
  readonly children: readonly (readonly [name: string, value: Value])[];
  readonly required?: readonly string[];
  readonly repeated?: Readonly<Record<string, number>>;
}

const any = Number.POSITIVE_INFINITY;
const unitsShown: OneOf = {
  from: 3,
  to: 53,
  except: [13, 14, 15, 16, 17, 18, ...Array.from({ length: 13 }, (_, at) => 22 + at), 45, 46, 47, 48, 49, 50],
};
const dayParts: ElementFacts = {
  children: [
    ['DayType', { from: 0, to: 7 }],
    ['DayWorking', 'boolean'],
    ['WorkingTimes', 'element'],
  ],
  required: ['DayType'],
};

/**
 * Order and types of the elements that the app writes, as Microsoft documents its Project XML Data Interchange Schema
 * (mspdi_pj12.xsd, "XML Schema for the … Element"); what came with Project 2010 (Active, Manual and the manual dates, the form
 * of a yearly exception) stands where Project 2016 puts it in its own files. The order is the union of all that a type can hold,
 * so that Microsoft's own files can be held to it as well.
 */
export const schemaFacts: Readonly<Record<string, ElementFacts>> = {
  Project: {
    children: [
      ['SaveVersion', 'integer'],
      ['Name', 'text255'],
      ['Title', 'text512'],
      ['Company', 'text512'],
      ['Manager', 'text512'],
      ['Author', 'text512'],
      ['ScheduleFromStart', 'boolean'],
      ['StartDate', 'dateTime'],
      ['FinishDate', 'dateTime'],
      ['CurrencyCode', 'text3'],
      ['CalendarUID', 'integer'],
      ['MinutesPerDay', 'integer'],
      ['MinutesPerWeek', 'integer'],
      ['DaysPerMonth', 'integer'],
      ['StatusDate', 'dateTime'],
      ['ExtendedAttributes', 'element'],
      ['Calendars', 'element'],
      ['Tasks', 'element'],
      ['Resources', 'element'],
      ['Assignments', 'element'],
    ],
    required: ['SaveVersion'],
  },
  ExtendedAttributes: {
    children: [['ExtendedAttribute', 'element']],
    repeated: { ExtendedAttribute: any },
  },
  'ExtendedAttributes/ExtendedAttribute': {
    children: [
      ['FieldID', 'text'],
      ['FieldName', 'text'],
      ['Alias', 'text50'],
    ],
  },
  Calendars: { children: [['Calendar', 'element']], required: ['Calendar'], repeated: { Calendar: any } },
  Calendar: {
    children: [
      ['UID', 'integer'],
      ['Name', 'text512'],
      ['IsBaseCalendar', 'boolean'],
      ['BaseCalendarUID', 'integer'],
      ['WeekDays', 'element'],
      ['Exceptions', 'element'],
    ],
    required: ['UID'],
  },
  WeekDays: { children: [['WeekDay', 'element']], repeated: { WeekDay: any } },
  WeekDay: dayParts,
  WorkingTimes: { children: [['WorkingTime', 'element']], repeated: { WorkingTime: 5 } },
  WorkingTime: {
    children: [
      ['FromTime', 'time'],
      ['ToTime', 'time'],
    ],
  },
  Exceptions: { children: [['Exception', 'element']], repeated: { Exception: any } },
  Exception: {
    children: [
      ['EnteredByOccurrences', 'boolean'],
      ['TimePeriod', 'element'],
      ['Occurrences', 'integer'],
      ['Name', 'text512'],
      ['Type', { from: 1, to: 9 }],
      ['Period', 'integer'],
      ['DaysOfWeek', { from: 0, to: 127 }],
      ['Month', { from: 0, to: 11 }],
      ['MonthItem', { from: 0, to: 9 }],
      ['MonthPosition', { from: 0, to: 4 }],
      ['MonthDay', { from: 1, to: 31 }],
      ['DayWorking', 'boolean'],
      ['WorkingTimes', 'element'],
    ],
  },
  TimePeriod: {
    children: [
      ['FromDate', 'dateTime'],
      ['ToDate', 'dateTime'],
    ],
  },
  Tasks: { children: [['Task', 'element']], repeated: { Task: any } },
  Task: {
    children: [
      ['UID', 'integer'],
      ['ID', 'integer'],
      ['Name', 'text512'],
      ['Active', 'boolean'],
      ['Manual', 'boolean'],
      ['Type', { from: 0, to: 2 }],
      ['IsNull', 'boolean'],
      ['WBS', 'text'],
      ['OutlineNumber', 'text512'],
      ['OutlineLevel', 'integer'],
      ['Priority', { from: 0, to: 1000 }],
      ['Start', 'dateTime'],
      ['Finish', 'dateTime'],
      ['Duration', 'duration'],
      ['ManualStart', 'dateTime'],
      ['ManualFinish', 'dateTime'],
      ['ManualDuration', 'duration'],
      ['DurationFormat', unitsShown],
      ['Work', 'duration'],
      ['EffortDriven', 'boolean'],
      ['Estimated', 'boolean'],
      ['Milestone', 'boolean'],
      ['Summary', 'boolean'],
      ['Critical', 'boolean'],
      ['EarlyStart', 'dateTime'],
      ['EarlyFinish', 'dateTime'],
      ['LateStart', 'dateTime'],
      ['LateFinish', 'dateTime'],
      ['FreeSlack', 'integer'],
      ['TotalSlack', 'integer'],
      ['PercentComplete', { from: 0, to: 100 }],
      ['ActualStart', 'dateTime'],
      ['ActualFinish', 'dateTime'],
      ['ActualDuration', 'duration'],
      ['ActualWork', 'duration'],
      ['RemainingDuration', 'duration'],
      ['RemainingWork', 'duration'],
      ['ConstraintType', { from: 0, to: 7 }],
      ['CalendarUID', 'integer'],
      ['ConstraintDate', 'dateTime'],
      ['Deadline', 'dateTime'],
      ['Notes', 'text'],
      ['PredecessorLink', 'element'],
      ['ExtendedAttribute', 'element'],
      ['Baseline', 'element'],
    ],
    required: ['UID'],
    repeated: { PredecessorLink: any, ExtendedAttribute: any, Baseline: 11 },
  },
  PredecessorLink: {
    children: [
      ['PredecessorUID', 'integer'],
      ['Type', { from: 0, to: 3 }],
      ['CrossProject', 'boolean'],
      ['LinkLag', 'integer'],
      ['LagFormat', unitsShown],
    ],
  },
  'Task/ExtendedAttribute': {
    children: [
      ['FieldID', 'text'],
      // What a text field of Microsoft Project has room for.
      ['Value', 'text255'],
    ],
  },
  Baseline: {
    children: [
      ['Number', { from: 0, to: 10 }],
      ['Start', 'dateTime'],
      ['Finish', 'dateTime'],
      ['Duration', 'duration'],
      ['DurationFormat', unitsShown],
      ['Work', 'duration'],
      ['Cost', 'decimal'],
    ],
  },
  Resources: { children: [['Resource', 'element']], repeated: { Resource: any } },
  Resource: {
    children: [
      ['UID', 'integer'],
      ['ID', 'integer'],
      ['Name', 'text512'],
      ['Type', { from: 0, to: 1 }],
      ['IsNull', 'boolean'],
      ['Initials', 'text512'],
      ['Group', 'text512'],
      ['EmailAddress', 'text512'],
      ['MaxUnits', 'decimal'],
      ['CalendarUID', 'integer'],
      ['IsCostResource', 'boolean'],
    ],
    required: ['UID'],
  },
  Assignments: { children: [['Assignment', 'element']], repeated: { Assignment: any } },
  Assignment: {
    children: [
      ['UID', 'integer'],
      ['TaskUID', 'integer'],
      ['ResourceUID', 'integer'],
      ['ActualWork', 'duration'],
      ['Finish', 'dateTime'],
      ['RemainingWork', 'duration'],
      ['Start', 'dateTime'],
      ['Units', 'decimal'],
      ['Work', 'duration'],
    ],
    required: ['UID'],
  },
};
