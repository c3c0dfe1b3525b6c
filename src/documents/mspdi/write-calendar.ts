import { daysBetween } from '../../model/date';
import type {
  CalendarException,
  MonthPosition,
  PlanCalendar,
  Recurrence,
  WorkingSpan,
} from '../../model/plan-calendar';
import type { XmlNode } from '../xml/write-xml';
import { withoutEveryDay } from './every-day';
import { monthDays, monthPositions } from './mspdi-codes';
import { clockText } from './write-values';

export function calendarNode(calendar: PlanCalendar, numberOf: (id: string) => number): XmlNode {
  const { week, exceptions } = calendar;
  // The schema counts from Sunday, 1; a plan from Monday, 0.
  const weekDays = [6, 0, 1, 2, 3, 4, 5].flatMap((day, index): XmlNode[] => {
    const spans = week[day] ?? null;
    return spans === null ? [] : [['WeekDay', [['DayType', index + 1], ...workingNodes(spans)]]];
  });
  return [
    'Calendar',
    [
      ['UID', numberOf(calendar.id)],
      ['Name', calendar.name],
      ['IsBaseCalendar', calendar.baseId === undefined],
      ['BaseCalendarUID', calendar.baseId === undefined ? -1 : numberOf(calendar.baseId)],
      ['WeekDays', weekDays.length > 0 ? weekDays : undefined],
      ['Exceptions', exceptions.length > 0 ? exceptions.map(exceptionNode) : undefined],
    ],
  ];
}

function workingNodes(spans: readonly WorkingSpan[]): XmlNode[] {
  const times = spans.map(({ from, to }): XmlNode => [
    'WorkingTime',
    [
      ['FromTime', clockText(from)],
      ['ToTime', clockText(to)],
    ],
  ]);
  return [
    ['DayWorking', times.length > 0],
    ['WorkingTimes', times.length > 0 ? times : undefined],
  ];
}

function exceptionNode(exception: CalendarException): XmlNode {
  const { name, from, to, spans, recurrence, occurrences } = withoutEveryDay(exception);
  return [
    'Exception',
    [
      ['EnteredByOccurrences', occurrences !== undefined],
      [
        'TimePeriod',
        [
          ['FromDate', `${from}T00:00:00`],
          ['ToDate', `${to}T23:59:00`],
        ],
      ],
      ['Occurrences', occurrences ?? (recurrence ? undefined : daysBetween(from, to) + 1)],
      ['Name', name],
      ...(recurrence ? recurrenceNodes(recurrence) : [['Type', 1] as const]),
      ...workingNodes(spans),
    ],
  ];
}

function recurrenceNodes(recurrence: Recurrence): XmlNode[] {
  switch (recurrence.kind) {
    case 'daily':
      return [
        ['Type', 7],
        ['Period', recurrence.every],
      ];
    case 'weekly':
      return [
        ['Type', 6],
        ['Period', recurrence.every],
        ['DaysOfWeek', recurrence.weekdays.reduce((sum, weekday) => sum | (1 << (weekday % 7)), 0)],
      ];
    case 'monthly':
      return typeof recurrence.on === 'number'
        ? [
            ['Type', 4],
            ['Period', recurrence.every],
            ['MonthDay', recurrence.on],
          ]
        : [['Type', 5], ['Period', recurrence.every], ...positionNodes(recurrence.on)];
    case 'yearly':
      return typeof recurrence.on === 'number'
        ? [
            ['Type', 2],
            ['Month', recurrence.month - 1],
            ['MonthDay', recurrence.on],
          ]
        : [['Type', 3], ['Month', recurrence.month - 1], ...positionNodes(recurrence.on)];
  }
}

function positionNodes({ position, day }: MonthPosition): XmlNode[] {
  return [
    ['MonthItem', monthDays.indexOf(day)],
    ['MonthPosition', monthPositions.indexOf(position)],
  ];
}
