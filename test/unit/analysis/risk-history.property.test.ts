import fc from 'fast-check';
import { riskHistory } from '../../../src/analysis/risk-history';
import { riskRegister } from '../../../src/analysis/risk-register';
import { addDays } from '../../../src/model/date';
import type { FieldChange, Issue } from '../../../src/model/issue';
import { present } from '../../../src/model/present';
import type { RiskWeight } from '../../../src/model/risk';
import { extendTrail } from '../../../src/model/risk-trail';
import { standardSettings } from '../../../src/model/settings';
import { anIssue, wednesday } from '../portfolio';

const categories = { '1': 'to-do', '2': 'in-progress', '3': 'done' } as const;
type StatusId = keyof typeof categories;
const sources = { probability: 'customfield_1', impact: 'customfield_2' };

interface Standing extends RiskWeight {
  readonly status: StatusId;
}
interface Event {
  readonly daysAgo: number;
  readonly standing: Standing;
}
interface Life {
  readonly raised: number;
  readonly first: Standing;
  readonly events: readonly Event[];
  readonly inFields: boolean;
}

const step = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
const standing: fc.Arbitrary<Standing> = fc
  .record({ status: fc.constantFrom<StatusId>('1', '2', '3'), probability: step, impact: step })
  .map(({ status, probability, impact }) => ({
    status,
    ...(probability !== undefined && { probability }),
    ...(impact !== undefined && { impact }),
  }));
const life: fc.Arbitrary<Life> = fc
  .record({
    first: standing,
    events: fc.uniqueArray(fc.record({ daysAgo: fc.integer({ min: 0, max: 99 }), standing }), {
      selector: ({ daysAgo }) => daysAgo,
      maxLength: 6,
    }),
    inFields: fc.boolean(),
  })
  .map((given) => ({
    ...given,
    raised: 100,
    events: [...given.events].sort((a, b) => b.daysAgo - a.daysAgo),
  }));

const dayOf = (daysAgo: number) => addDays(wednesday, -daysAgo);
const at = (daysAgo: number) => `${dayOf(daysAgo)}T09:00:00.000Z`;
const word = (value: number | undefined) =>
  value === undefined ? {} : { from: String(value), fromText: `${value} - x` };

function historyOf({ first, events }: Life): FieldChange[] {
  let before = first;
  const changes: FieldChange[] = [];
  for (const { daysAgo, standing: now } of events) {
    if (now.status !== before.status)
      changes.push({ at: at(daysAgo), field: 'status', fieldId: 'status', from: before.status, to: now.status });
    if (now.probability !== before.probability)
      changes.push({
        at: at(daysAgo),
        field: 'Probability',
        fieldId: sources.probability,
        ...word(before.probability),
      });
    if (now.impact !== before.impact)
      changes.push({ at: at(daysAgo), field: 'Impact', fieldId: sources.impact, ...word(before.impact) });
    before = now;
  }
  return changes;
}

function issueAt(key: string, one: Life, end: string, withHistory: boolean): Issue {
  const past = one.events.filter(({ daysAgo }) => dayOf(daysAgo) <= end);
  const { status, probability, impact } = past.at(-1)?.standing ?? one.first;
  const steps: readonly Event[] = [{ daysAgo: one.raised, standing: one.first }, ...past];
  const trail = steps.reduce(
    (soFar: ReturnType<typeof extendTrail>, { daysAgo, standing: then }) => extendTrail(soFar, dayOf(daysAgo), then),
    [],
  );
  const values = one.inFields
    ? { mapped: { riskProbability: probability ?? null, riskImpact: impact ?? null } }
    : { property: present({ v: 1, probability, impact, trail }) };
  return anIssue(key, {
    type: 'Risk',
    status: { name: `Status ${status}`, category: categories[status] },
    created: at(one.raised),
    ...values,
    ...(withHistory && { history: historyOf(one) }),
  });
}

describe('exposure over time', () => {
  it('[R16] sums, at the end of every week, to what the register showed then', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 6 }), fc.integer({ min: 1, max: 16 }), (lives, count) => {
        const issues = lives.map((one, index) => issueAt(`R-${index + 1}`, one, wednesday, true));
        const { weeks } = riskHistory({ issues, categories, sources }, standardSettings, { asOf: wednesday, count });
        expect(weeks).toHaveLength(count);
        for (const week of weeks) {
          const then = lives
            .filter(({ raised }) => dayOf(raised) <= week.end)
            .map((one, index) => issueAt(`R-${index + 1}`, one, week.end, false));
          const { totals, rows } = riskRegister(then, standardSettings, week.end);
          expect(week.byLevel).toEqual(totals.byLevel);
          expect(week.notAssessed).toBe(totals.notAssessed);
          expect(week.notKnown).toBe(0);
          expect(week.exposure).toBe(
            rows.filter(({ open }) => open).reduce((sum, { exposure = 0 }) => sum + exposure, 0),
          );
        }
      }),
    );
  });

  it('[R16] says that it does not know what nobody kept, except of today', () => {
    const issue = anIssue('R-1', {
      type: 'Risk',
      created: at(40),
      property: { v: 1, probability: 4, impact: 5, trail: [{ on: dayOf(10), p: 2, i: 2 }] },
    });
    const { weeks } = riskHistory({ issues: [issue], categories, sources }, standardSettings, {
      asOf: wednesday,
      count: 4,
    });
    expect(weeks.map(({ end, notKnown, exposure }) => [end, notKnown, exposure])).toEqual([
      ['2026-11-01', 1, 0],
      ['2026-11-08', 0, 4],
      ['2026-11-15', 0, 4],
      ['2026-11-18', 0, 20],
    ]);
  });
});
