import fc from 'fast-check';
import { forecast, type MilestoneForecast } from '../../../../src/analysis/forecast/forecast';
import type { DurationSample } from '../../../../src/analysis/forecast/duration-sample';
import type { ForecastBasis, UncertainWork } from '../../../../src/analysis/forecast/forecast-basis';
import { seededRandom } from '../../../../src/analysis/forecast/seeded-random';
import type { Activity } from '../../../../src/model/activity';
import { standardCalendar } from '../../../../src/model/calendar';
import { planCalendarOf } from '../../../../src/model/plan-calendar-of';
import type { PlanLink } from '../../../../src/model/plan-link';
import { wednesday } from '../../portfolio';

const sample = (ratio: number, place: number): DurationSample => ({
  key: `ERP-${place}`,
  plannedDays: 10,
  actualDays: 10 * ratio,
  ratio,
  begun: '2026-01-05',
  finished: '2026-02-05',
});

interface Facts {
  readonly ratios: readonly number[];
  readonly work: readonly UncertainWork[];
  readonly links: readonly PlanLink[];
}

function basis({ ratios, work, links }: Facts, seed: number): ForecastBasis {
  const activities: Activity[] = work.map(({ id, plannedMinutes }) => ({
    id,
    name: id,
    durationMinutes: plannedMinutes,
  }));
  const toEnd = work.map(({ id }): PlanLink => ({ predecessorId: id, successorId: 'END', type: 'FS' }));
  return {
    asOf: wednesday,
    seed,
    samples: ratios.map(sample),
    network: {
      start: `${wednesday}T00:00:00`,
      statusDate: `${wednesday}T00:00:00`,
      calendars: [planCalendarOf(standardCalendar, 'project', 'Project')],
      calendarId: 'project',
      minutesPerDay: 480,
      activities: [...activities, { id: 'END', name: 'End', durationMinutes: 0 }],
      links: [...links, ...toEnd],
    },
    uncertain: work,
    milestones: [{ id: 'END', title: 'End', stated: '2026-12-18' }],
  };
}

const drawn = (facts: Facts, seed = 7, trials = 60) => {
  const [end] = forecast(basis(facts, seed), seededRandom(seed), trials).milestones;
  if (!end?.assessed) throw new Error('Not assessed');
  return end;
};
type Assessed = Extract<MilestoneForecast, { assessed: true }>;
const isOrdered = ({ p50, p80, twentieths }: Assessed) =>
  p50 <= p80 && twentieths.every((day, place) => place === 0 || (twentieths[place - 1] ?? '') <= day);

const ratios = fc.array(fc.double({ min: 0.2, max: 4, noNaN: true }), { minLength: 20, maxLength: 40 });
const work = fc
  .array(fc.record({ plannedMinutes: fc.integer({ min: 1, max: 40 }).map((days) => days * 480) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((all) => all.map((one, place): UncertainWork => ({ id: `W${place}`, ...one })));
const facts: fc.Arbitrary<Facts> = fc
  .tuple(ratios, work, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }))
  .map(([ratios, work, chained]) => ({
    ratios,
    work,
    links: work
      .slice(1)
      .flatMap(({ id }, place): PlanLink[] =>
        chained[place] ? [{ predecessorId: work[place]?.id ?? id, successorId: id, type: 'FS' }] : [],
      ),
  }));
const few = { numRuns: 60 };

describe('the forecast', () => {
  it('[Q3] never says P80 before P50, and its days only grow', () => {
    fc.assert(
      fc.property(facts, fc.integer(), (given, seed) => isOrdered(drawn(given, seed))),
      few,
    );
  });

  it('[Q3] is the same for the same seed', () => {
    fc.assert(
      fc.property(facts, fc.integer(), (given, seed) => {
        expect(drawn(given, seed)).toEqual(drawn(given, seed));
      }),
      few,
    );
  });

  it('[Q3] comes no earlier where everything of the past took longer', () => {
    fc.assert(
      fc.property(facts, fc.double({ min: 1, max: 3, noNaN: true }), (given, factor) => {
        const slower = { ...given, ratios: given.ratios.map((ratio) => ratio * factor) };
        expect(drawn(slower).p50 >= drawn(given).p50 && drawn(slower).p80 >= drawn(given).p80).toBe(true);
      }),
      few,
    );
  });

  it('[Q3] moves P80 of a piece of work no earlier where the past spreads more around its middle', () => {
    fc.assert(
      fc.property(ratios, fc.double({ min: 1, max: 2, noNaN: true }), (given, spread) => {
        const ordered = [...given].sort((a, b) => a - b);
        const middle = ordered[Math.ceil(ordered.length / 2) - 1] ?? 1;
        const wider = given.map((ratio) => Math.max(0.01, middle + (ratio - middle) * spread));
        const one = [{ id: 'W', plannedMinutes: 4_800 }];
        const p80 = (ratios: readonly number[]) => drawn({ ratios, work: one, links: [] }, 7, 400).p80;
        const [narrow, wide] = [p80(given), p80(wider)];
        expect(wide >= narrow).toBe(true);
      }),
      few,
    );
  });

  it('[Q3] comes no earlier when one piece of work waits for another', () => {
    fc.assert(
      fc.property(facts, (given) => {
        expect(drawn(given).p80 >= drawn({ ...given, links: [] }).p80).toBe(true);
      }),
      few,
    );
  });

  it('[Q3] is what the plan says where everything of the past took as long as planned', () => {
    const exact = {
      ratios: Array.from({ length: 20 }, () => 1),
      work: [{ id: 'W', plannedMinutes: 5 * 480 }],
      links: [],
    };
    expect(drawn(exact)).toMatchObject({ p50: '2026-11-24', p80: '2026-11-24', onTimePercent: 100, leading: 1 });
  });

  it('[Q3] gives work that has begun only what is left, and one day more where it has overtaken all of the past', () => {
    const begun = (elapsedDays: number) => ({
      ratios: Array.from({ length: 20 }, () => 1),
      work: [{ id: 'W', plannedMinutes: 5 * 480, elapsedMinutes: elapsedDays * 480 }],
      links: [],
    });
    expect(drawn(begun(3)).p80).toBe('2026-11-19');
    expect(drawn(begun(30)).p80).toBe(wednesday);
  });

  it('[Q1] is not assessed below twenty samples, and says how many there are', () => {
    const given = { ratios: Array.from({ length: 19 }, () => 1), work: [{ id: 'W', plannedMinutes: 480 }], links: [] };
    const { milestones, trials } = forecast(basis(given, 7), seededRandom(7));
    expect(trials).toBe(0);
    expect(milestones[0]).toMatchObject({ assessed: false, reason: expect.stringMatching(/^Only 19 finished/) });
  });

  it('[Q2] is not assessed where no open work leads to a milestone', () => {
    const given = basis(
      { ratios: Array.from({ length: 20 }, () => 1), work: [{ id: 'W', plannedMinutes: 480 }], links: [] },
      7,
    );
    const alone = { ...given, network: { ...given.network, links: [] } };
    expect(forecast(alone, seededRandom(7)).milestones[0]).toMatchObject({
      assessed: false,
      reason: expect.stringMatching(/^No open work leads to it/),
    });
  });
});
