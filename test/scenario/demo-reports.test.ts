import { join } from 'node:path';
import * as v from 'valibot';
import { overloadedPerson, demoTroubles } from '../../local/demo/troubles';
import { demoApp } from '../../local/demo-app';
import { openLocalApp, type LocalApp } from '../../local/runtime/local-app';

const rated = v.looseObject({ dimension: v.string(), rag: v.string() });
const report = v.object({
  ok: v.literal(true),
  value: v.object({
    value: v.looseObject({ overall: v.looseObject({ rag: v.string() }), ratings: v.array(rated) }),
  }),
});
const cell = v.looseObject({ loadPercent: v.optional(v.number()) });
const load = v.looseObject({ person: v.looseObject({ accountId: v.string() }), weeks: v.array(cell) });
const capacity = v.object({
  ok: v.literal(true),
  value: v.object({ value: v.object({ capacity: v.looseObject({ people: v.array(load) }), project: v.unknown() }) }),
});

const baseline = v.object({ number: v.number(), state: v.string(), takenBy: v.object({ name: v.string() }) });
const baselines = v.object({ value: v.object({ value: v.object({ baselines: v.array(baseline) }) }) });
const slip = v.optional(v.object({ slipDays: v.number() }));
const milestone = v.object({ title: v.string(), standing: v.string(), originalBaseline: slip, baseline: slip });
const schedule = v.object({
  value: v.object({ value: v.object({ schedule: v.object({ milestones: v.array(milestone) }) }) }),
});

/** Only the date is another one. */
const timers = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;

describe.each(['2026-11-23', '2026-11-26', '2026-11-28'])('the demo, asked on %s', (today) => {
  let app: LocalApp;

  beforeAll(async () => {
    jest.useFakeTimers({ now: new Date(`${today}T09:00:00Z`), doNotFake: [...timers] });
    app = await openLocalApp({
      manifest: join(__dirname, '../../manifest.yml'),
      folder: ':memory:',
      ...demoApp(today),
    });
  });

  afterAll(async () => {
    await app.close();
    jest.useRealTimers();
  });

  const ask = (name: string, project: string, accountId = 'demo-coordinator') =>
    app.host.resolve(name, { project }, { accountId });

  it.each([
    ['ERP', 'red', { schedule: 'amber', cost: 'green', scope: 'amber', risk: 'amber', people: 'red' }],
    ['NET', 'amber', { schedule: 'amber', cost: 'green', scope: 'amber', risk: 'green', people: 'amber' }],
    ['M365', 'green', { schedule: 'green', cost: 'green', scope: 'green', risk: 'green', people: 'green' }],
  ])('reports %s as %s', async (project, overall, ratings) => {
    const { value } = v.parse(report, await ask('status-report', project));
    expect(Object.fromEntries(value.value.ratings.map(({ dimension, rag }) => [dimension, rag]))).toEqual(ratings);
    expect(value.value.overall.rag).toBe(overall);
  });

  it('[B6] has two sound baselines of ERP, after the second of which its milestones are on re-plan', async () => {
    const told = v.parse(baselines, await ask('baselines', 'ERP')).value.value.baselines;
    expect(told).toEqual([
      { number: 2, state: 'as-taken', takenBy: { name: 'Ingrid Halvorsen' } },
      { number: 1, state: 'as-taken', takenBy: { name: 'Ingrid Halvorsen' } },
    ]);
    const { milestones } = v.parse(schedule, await ask('schedule', 'ERP')).value.value.schedule;
    expect(milestones.find(({ title }) => title === 'Cut-over')).toMatchObject({
      standing: 'on-re-plan',
      originalBaseline: { slipDays: 9 },
      baseline: { slipDays: 0 },
    });
  });

  it('asks one person for about 130 % in the weeks to come, most for 60 to 100, one for little', async () => {
    const loads = new Map<string, number>();
    for (const project of ['ERP', 'NET', 'M365'])
      for (const { person, weeks } of v.parse(capacity, await ask('capacity', project)).value.value.capacity.people) {
        const percents = weeks.slice(1, 4).map(({ loadPercent = 0 }) => loadPercent);
        loads.set(person.accountId, percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
      }
    expect(loads.get(overloadedPerson)).toBeGreaterThan(122);
    expect(loads.get(overloadedPerson)).toBeLessThan(138);
    const others = [...loads].filter(([account]) => account !== overloadedPerson).map(([, percent]) => percent);
    expect(Math.max(...others)).toBeLessThanOrEqual(100);
    expect(others.filter((percent) => percent >= 55).length).toBeGreaterThanOrEqual(8);
    expect(others.filter((percent) => percent < 45)).toHaveLength(1);
  });

  it('shows the secured risk to the coordinator and not to the contractor, who sees no NET at all', async () => {
    const [secret = ''] = demoTroubles['risk under a security level'] ?? [];
    expect(JSON.stringify(await ask('risk-register', 'ERP'))).toContain(`"${secret}"`);
    expect(JSON.stringify(await ask('risk-register', 'ERP', 'demo-contractor'))).not.toContain(`"${secret}"`);
    expect(await ask('risk-register', 'NET', 'demo-contractor')).toMatchObject({ ok: false });
  });
});
