import { RandomStream } from '../local/demo/random';
import type { Activity } from '../src/model/activity';
import { addDays } from '../src/model/date';
import type { Network } from '../src/model/network';
import type { CalendarException, PlanCalendar } from '../src/model/plan-calendar';
import type { LinkType, PlanLink } from '../src/model/plan-link';

const start = '2026-01-05';
const day = [
  { from: 480, to: 720 },
  { from: 780, to: 1020 },
];

/** Holidays of fifty years and the weeks around the turn of the year. */
const holidays: readonly CalendarException[] = [
  { from: '2026-01-01', to: '2076-12-31', spans: [], recurrence: { kind: 'yearly', month: 1, on: 1 } },
  { from: '2026-01-01', to: '2076-12-31', spans: [], recurrence: { kind: 'yearly', month: 5, on: 1 } },
  { from: '2026-01-01', to: '2076-12-31', spans: [], recurrence: { kind: 'yearly', month: 12, on: 25 } },
  { from: '2026-01-01', to: '2076-12-31', spans: day.slice(0, 1), recurrence: { kind: 'yearly', month: 12, on: 24 } },
];

const office: PlanCalendar = {
  id: 'office',
  name: 'Office',
  week: [day, day, day, day, day, [], []],
  exceptions: holidays,
};

/** A person's calendar: every second one has Friday afternoons off; each is on leave for two weeks of the first years. */
function personal(number: number): PlanCalendar {
  const leave = Array.from({ length: 4 }, (_, year) => {
    const from = addDays(start, year * 365 + ((number * 17) % 330));
    return { from, to: addDays(from, 13), spans: [] };
  });
  const friday = number % 2 === 0 ? day : day.slice(0, 1);
  return {
    id: `person-${number}`,
    name: `Person ${number}`,
    week: [day, day, day, day, friday, [], []],
    exceptions: [...leave, ...holidays],
  };
}

/** `size` activities of up to ten days with 1.5 links each, from a fixed seed; half of them follow a person's calendar. */
export function generateNetwork(size: number, people = 20): Network {
  const random = new RandomStream(`network of ${size}`);
  const idOf = (number: number) => `N-${number}`;
  const types: readonly LinkType[] = ['FS', 'FS', 'FS', 'FS', 'FS', 'FS', 'FS', 'SS', 'FF', 'SF'];
  const activities = Array.from({ length: size }, (_, number): Activity => {
    const own = random.chance(0.5) ? { calendarId: `person-${random.between(0, people - 1)}` } : {};
    const durationMinutes = random.chance(0.05) ? 0 : random.between(1, 20) * 240;
    return { id: idOf(number), name: `Activity ${number}`, durationMinutes, ...own };
  });
  const links = Array.from({ length: Math.round(size * 1.5) }, (_, number): PlanLink => {
    const successor = 1 + (number % (size - 1));
    const predecessor = Math.max(0, successor - random.between(1, Math.max(2, Math.round(size / 20))));
    const days = random.chance(0.3) ? random.between(-1, 5) : 0;
    const lag = random.chance(0.2)
      ? ({ kind: 'elapsed', minutes: days * 1440 } as const)
      : ({ kind: 'working', minutes: days * 480 } as const);
    const ends = { predecessorId: idOf(predecessor), successorId: idOf(successor) };
    return { ...ends, type: types[random.between(0, types.length - 1)] ?? 'FS', ...(days === 0 ? {} : { lag }) };
  });
  const calendars = [office, ...Array.from({ length: people }, (_, number) => personal(number))];
  return { start: `${start}T08:00:00`, calendars, calendarId: 'office', activities, links };
}
