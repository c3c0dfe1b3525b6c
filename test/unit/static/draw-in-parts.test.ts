import { forecast } from '../../../src/analysis/forecast/forecast';
import type { ForecastBasis } from '../../../src/analysis/forecast/forecast-basis';
import { seededRandom } from '../../../src/analysis/forecast/seeded-random';
import { standardCalendar } from '../../../src/model/calendar';
import { planCalendarOf } from '../../../src/model/plan-calendar-of';
import { drawInParts } from '../../../static/views/forecast/draw-in-parts';
import { wednesday } from '../portfolio';

const work = Array.from({ length: 400 }, (_, place) => ({
  id: `ERP-${place}`,
  plannedMinutes: 480 * (1 + (place % 5)),
}));
const basis: ForecastBasis = {
  asOf: wednesday,
  seed: 7,
  samples: Array.from({ length: 40 }, (_, place) => ({
    key: `OLD-${place}`,
    plannedDays: 10,
    actualDays: 8 + (place % 9),
    ratio: (8 + (place % 9)) / 10,
    begun: '2026-01-05',
    finished: '2026-02-05',
  })),
  network: {
    start: `${wednesday}T00:00:00`,
    calendars: [planCalendarOf(standardCalendar, 'project', 'Project')],
    calendarId: 'project',
    minutesPerDay: 480,
    activities: [
      ...work.map(({ id, plannedMinutes }) => ({ id, name: id, durationMinutes: plannedMinutes })),
      { id: 'END', name: 'End', durationMinutes: 0 },
    ],
    links: work.map(({ id }) => ({ predecessorId: id, successorId: 'END', type: 'FS' as const })),
  },
  uncertain: work,
  milestones: [{ id: 'END', title: 'End', stated: '2026-12-18' }],
};

describe('a forecast that the page itself has to draw', () => {
  it('[Q3] lets others have their turn, tells how far it is, and says what a worker says', async () => {
    const shares: number[] = [];
    let turnsOfOthers = 0;
    const other = setInterval(() => (turnsOfOthers += 1));
    const drawn = await drawInParts(basis, (share) => shares.push(share), new AbortController().signal);
    clearInterval(other);
    expect(drawn).toEqual(forecast(basis, seededRandom(basis.seed)));
    expect(turnsOfOthers).toBeGreaterThan(0);
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('ends where nobody waits for it any more', async () => {
    const leaving = new AbortController();
    const drawn = drawInParts(basis, () => leaving.abort(), leaving.signal);
    await expect(drawn).rejects.toThrow();
  });
});
