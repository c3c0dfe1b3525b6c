import fc from 'fast-check';
import { dateOfDay } from '../../../../src/model/date';
import { fromCents } from '../../../../src/model/money';
import type { Plan, PlanActivity, PlanAssignment, PlanResource } from '../../../../src/model/plan';
import type {
  CalendarException,
  MonthPosition,
  PlanCalendar,
  Recurrence,
  Weekday,
  WorkingSpan,
} from '../../../../src/model/plan-calendar';
import type { PlanConstraint } from '../../../../src/model/plan-constraint';
import type { Lag, PlanLink } from '../../../../src/model/plan-link';
import { present } from '../../../../src/model/present';

const time = fc
  .record({ day: fc.integer({ min: 9000, max: 40_000 }), minute: fc.integer({ min: 0, max: 1439 }) })
  .map(({ day, minute }) => {
    const two = (number: number) => String(number).padStart(2, '0');
    return `${dateOfDay(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`;
  });
const minutes = fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.double({ min: 0, max: 5000, noNaN: true }));
const words = fc.oneof(
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.constantFrom('', 'Cut over <live> & "pray"', ' spaced ', 'line\r\nbreak\ttab', '🚦 Ampel', ']]>', '&#x0;', '=1+1'),
);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
/** As files and other tools give them: numbers, letters, and the numbers that the schema keeps for itself. */
const id = fc.oneof(fc.integer({ min: 0, max: 60 }).map(String), fc.constantFrom('a', 'ERP-7', '007', '99999999999'));

const spans: fc.Arbitrary<readonly WorkingSpan[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 48 }), { maxLength: 4 })
  .map((ends) => ends.sort((a, b) => a - b).map((end) => end * 30))
  .map((ends) =>
    ends.flatMap((from, index) =>
      index % 2 || ends[index + 1] === undefined ? [] : [{ from, to: ends[index + 1] ?? 1440 }],
    ),
  );

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const position: fc.Arbitrary<MonthPosition> = fc.record({
  position: fc.constantFrom('first', 'second', 'third', 'fourth', 'last'),
  day: fc.constantFrom<MonthPosition['day'][]>('day', 'weekday', 'weekend-day', ...weekdays),
});
const every = fc.integer({ min: 1, max: 12 });
const on: fc.Arbitrary<number | MonthPosition> = fc.oneof(fc.integer({ min: 1, max: 31 }), position);
const recurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), every }),
  fc.record({ kind: fc.constant('weekly' as const), every, weekdays: fc.subarray([...weekdays]) }),
  fc.record({ kind: fc.constant('monthly' as const), every, on }),
  fc.record({ kind: fc.constant('yearly' as const), month: every, on }),
);
const exception: fc.Arbitrary<CalendarException> = fc
  .record({
    first: fc.integer({ min: 9000, max: 30_000 }),
    days: fc.integer({ min: 0, max: 400 }),
    spans,
    name: perhaps(words),
    recurrence: perhaps(recurrence),
    occurrences: perhaps(fc.integer({ min: 1, max: 9 })),
  })
  .map(({ first, days, spans, ...rest }) => ({
    from: dateOfDay(first),
    to: dateOfDay(first + days),
    spans,
    ...present(rest),
  }));
const calendar: fc.Arbitrary<PlanCalendar> = fc
  .record({
    id,
    name: words,
    baseId: perhaps(id),
    week: fc.array(fc.option(spans, { nil: null }), { minLength: 7, maxLength: 7 }),
    exceptions: fc.array(exception, { maxLength: 3 }),
  })
  .map(present);

const constraint: fc.Arbitrary<PlanConstraint> = fc.oneof(
  fc.constant({ kind: 'as-late-as-possible' } as const),
  fc.record({
    kind: fc.constantFrom('must-start-on', 'must-finish-on', 'start-no-earlier-than', 'finish-no-later-than'),
    date: time,
  }),
);
const texts = fc
  .subarray(['Text1', 'Text7', 'Text15', 'Text30'])
  .chain((names) =>
    fc.tuple(fc.constant(names), fc.array(fc.oneof(words, fc.constant('AB-12')), { minLength: 4, maxLength: 4 })),
  )
  .map(([names, values]) => Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])));

const activity: fc.Arbitrary<PlanActivity> = fc
  .record({
    id,
    name: words,
    outlineLevel: fc.integer({ min: 0, max: 5 }),
    wbs: perhaps(words),
    issueKey: perhaps(fc.constantFrom('ERP-1', 'NET-23', 'not a key')),
    summary: fc.boolean(),
    milestone: fc.boolean(),
    manual: fc.boolean(),
    inactive: fc.boolean(),
    start: perhaps(time),
    finish: perhaps(time),
    durationMinutes: perhaps(minutes),
    elapsed: fc.boolean(),
    estimated: fc.boolean(),
    workMinutes: perhaps(minutes),
    constraint: perhaps(constraint),
    deadline: perhaps(time),
    calendarId: perhaps(id),
    priority: fc.integer({ min: 0, max: 1000 }),
    percentComplete: fc.double({ min: 0, max: 100, noNaN: true }),
    actualStart: perhaps(time),
    remainingDurationMinutes: perhaps(minutes),
    notes: perhaps(words),
    texts,
    baselines: fc.array(
      fc
        .record({
          number: fc.integer({ min: 0, max: 10 }),
          start: perhaps(time),
          durationMinutes: perhaps(minutes),
          cost: perhaps(fc.integer({ min: 0, max: 1e12 }).map(fromCents)),
        })
        .map(present),
      { maxLength: 3 },
    ),
    computed: perhaps(fc.record({ totalFloatMinutes: perhaps(minutes), critical: perhaps(fc.boolean()) }).map(present)),
  })
  .map(present);

const lag: fc.Arbitrary<Lag> = fc.oneof(
  fc.record({ kind: fc.constantFrom('working', 'elapsed'), minutes: fc.integer({ min: -5000, max: 5000 }) }),
  fc.record({ kind: fc.constantFrom('percent', 'elapsed-percent'), percent: fc.integer({ min: -100, max: 200 }) }),
);
const link: fc.Arbitrary<PlanLink> = fc
  .record({ predecessorId: id, successorId: id, type: fc.constantFrom('FS', 'SS', 'FF', 'SF'), lag: perhaps(lag) })
  .map(present);
const resource: fc.Arbitrary<PlanResource> = fc
  .record({
    id,
    name: words,
    kind: fc.constantFrom('work', 'material', 'cost'),
    email: perhaps(words),
    maxUnits: perhaps(fc.double({ min: 0, max: 50, noNaN: true })),
    calendarId: perhaps(id),
  })
  .map(present);
const assignment: fc.Arbitrary<PlanAssignment> = fc
  .record({
    id,
    activityId: id,
    resourceId: id,
    units: fc.double({ min: 0, max: 9, noNaN: true }),
    workMinutes: perhaps(minutes),
  })
  .map(present);

/** Any plan, also with ids that are there twice and pointers to nothing. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  project: fc
    .record({
      name: words,
      manager: perhaps(words),
      start: perhaps(time),
      statusDate: perhaps(time),
      currency: perhaps(fc.constantFrom('USD', 'EUR')),
      calendarId: perhaps(id),
      minutesPerDay: fc.integer({ min: 60, max: 1440 }),
      minutesPerWeek: fc.integer({ min: 60, max: 10_080 }),
      daysPerMonth: fc.integer({ min: 1, max: 31 }),
      textNames: fc.dictionary(
        fc.constantFrom('Text1', 'Text2', 'Text30'),
        fc.oneof(words, fc.constant('Jira issue key')),
      ),
    })
    .map(present),
  calendars: fc.array(calendar, { maxLength: 4 }),
  activities: fc.array(activity, { maxLength: 12 }),
  links: fc.array(link, { maxLength: 12 }),
  resources: fc.array(resource, { maxLength: 4 }),
  assignments: fc.array(assignment, { maxLength: 6 }),
});
