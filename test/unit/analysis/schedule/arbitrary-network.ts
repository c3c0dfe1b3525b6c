import fc from 'fast-check';
import type { Activity } from '../../../../src/model/activity';
import type { Network } from '../../../../src/model/network';
import type { PlanCalendar } from '../../../../src/model/plan-calendar';
import type { Lag, PlanLink } from '../../../../src/model/plan-link';

const day = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];

/** Monday to Friday noon, with two days off. */
export const office: PlanCalendar = {
  id: 'office',
  name: 'Office',
  week: [day, day, day, day, day.slice(0, 1), [], []],
  exceptions: [{ from: '2026-01-14', to: '2026-01-15', spans: [] }],
};

const site: PlanCalendar = {
  id: 'site',
  name: 'Site, with Saturdays',
  week: [day, day, day, day, day, day, []],
  exceptions: [{ from: '2026-01-06', to: '2026-01-31', spans: day.slice(1), recurrence: { kind: 'daily', every: 7 } }],
};

const nights: PlanCalendar = {
  id: 'nights',
  name: 'Night shift',
  week: Array.from({ length: 7 }, () => [
    { from: 0, to: 360 },
    { from: 1320, to: 1440 },
  ]),
  exceptions: [],
};

const idOf = (number: number) => `A${number}`;

const someDuration = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 6 }).map((halves) => halves * 240),
  fc.integer({ min: 1, max: 3000 }),
);

const workingLag: fc.Arbitrary<Lag> = fc
  .integer({ min: -3, max: 4 })
  .map((halves) => ({ kind: 'working', minutes: halves * 240 }));
const anyLag: fc.Arbitrary<Lag> = fc.oneof(
  workingLag,
  fc.integer({ min: -30, max: 60 }).map((hours): Lag => ({ kind: 'elapsed', minutes: hours * 60 })),
  fc.integer({ min: -50, max: 120 }).map((percent): Lag => ({ kind: 'percent', percent })),
);

function someNetwork(
  calendarIds: fc.Arbitrary<string>,
  lag: fc.Arbitrary<Lag>,
  elapsed: fc.Arbitrary<boolean>,
): fc.Arbitrary<Network> {
  const facts = fc.record({ durationMinutes: someDuration, calendarId: calendarIds, elapsed });
  return fc.array(facts, { minLength: 1, maxLength: 12 }).chain((given) => {
    const activities = given.map((fact, number): Activity => ({ id: idOf(number), name: idOf(number), ...fact }));
    const someLink = fc
      .tuple(fc.nat(given.length - 1), fc.nat(given.length - 1), fc.constantFrom('FS', 'SS', 'FF', 'SF'), lag)
      .map(([a, b, type, lag]): PlanLink => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        return { predecessorId: idOf(from), successorId: idOf(to), type, lag };
      });
    const calendars = [office, site, nights];
    return fc
      .array(someLink, { maxLength: 18 })
      .map((links) => links.filter(({ predecessorId, successorId }) => predecessorId !== successorId))
      .map((links) => ({ start: '2026-01-05T08:00:00', calendars, calendarId: 'office', activities, links }));
  });
}

/** Without loops, constraints, deadlines or progress, on several calendars. */
export const freeNetwork = someNetwork(fc.constantFrom('office', 'site', 'nights'), anyLag, fc.boolean());

/** The same on one calendar, with working lags. */
export const plainNetwork = someNetwork(fc.constant('office'), workingLag, fc.constant(false));
