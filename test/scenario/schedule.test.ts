import { askSite, type AskedSite } from './ask-site';
import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { demoTroubles } from '../../local/demo/troubles';
import { now, smallSite } from './small-site';

let site: AskedSite;
beforeAll(async () => {
  site = await askSite(demoPortfolio(now.slice(0, 10)));
});
afterAll(() => site.close());

const coordinator = 'demo-coordinator';
const ask = (as = coordinator) => site.ask('schedule', { project: 'ERP' }, as);

describe('the schedule of the demo', () => {
  it('finds the link across projects that cannot hold, with days, milestone and who can mend it', async () => {
    const { schedule } = await ask();
    const [worst] = schedule.conflicts;
    expect(worst).toMatchObject({ from: 'NET-112', to: 'ERP-230', violationDays: 7, endangers: 'ERP-39' });
    expect(worst?.reasons[0]).toMatchObject({ rule: 'L7', severity: 'error' });
    expect(worst?.menders.map(({ key }) => key)).toEqual(['NET-112', 'ERP-230']);
    expect(worst?.menders.every(({ person }) => person !== undefined)).toBe(true);
    expect(schedule.counts.brokenLinks).toEqual(['ERP-230']);
    expect(schedule.rows.find(({ id }) => id === 'NET-112')).toMatchObject({ elsewhere: true, projectKey: 'NET' });
    expect(demoTroubles['link across projects that cannot hold']).toEqual([worst?.from, worst?.to]);
    expect(demoTroubles['slipped milestone']).toEqual([worst?.endangers]);
  });

  it('is silent about the other end for somebody who may not see it', async () => {
    const { schedule } = await ask('demo-contractor');
    expect(JSON.stringify(schedule)).not.toContain('NET-112');
    expect(schedule.counts.brokenLinks).toEqual([]);
    expect(schedule.rows.length).toBeGreaterThan(50);
  });

  it('shows the milestones with what they slipped since their first date', async () => {
    const { schedule } = await ask();
    const cutOver = schedule.milestones.find(({ name }) => name === 'ERP-39');
    expect(cutOver?.redates).toBeGreaterThanOrEqual(2);
    expect(schedule.counts.milestonesAtRisk).toContain('ERP-39');
  });

  it('places every row after its parent and gives dates in the order of time', async () => {
    const { rows } = (await ask()).schedule;
    const seen = new Set<string>();
    for (const { id, parentId, level, start, finish } of rows) {
      if (level > 0) expect(seen.has(parentId ?? '')).toBe(true);
      if (start !== undefined && finish !== undefined) expect(start <= finish).toBe(true);
      seen.add(id);
    }
  });

  it('[L22] places work that has no dates but a sprint within it', async () => {
    const { rows } = (await ask()).schedule;
    const survey = rows.find(({ title }) => title === 'Survey of readiness by department');
    expect(survey).toMatchObject({ dates: 'sprint', sprint: { name: 'ERP Sprint 27' } });
    expect(survey).not.toHaveProperty('given');
    expect((survey?.start ?? '') < (survey?.finish ?? '')).toBe(true);
    for (const project of ['ERP', 'NET']) {
      const { work } = (await site.ask('workload', { project }, coordinator)).workload;
      const piece = work.find(({ key }) => key === survey?.key);
      expect(piece).toMatchObject({ start: survey?.start, due: survey?.finish, sprint: 'ERP Sprint 27' });
    }
  });

  it('waits at most four times for Jira', async () => {
    await ask();
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBeLessThanOrEqual(4);
  });
});

it('[L1] stands with work in progress whose start has a year with a digit missing', async () => {
  const seed = smallSite()
    .task('ERP-20', {
      status: 'In Progress',
      assignee: 'ben',
      estimateHours: 8,
      start: '0226-11-16',
      due: '2026-11-20',
    })
    .seed();
  const small = await askSite(seed);
  const { rows } = (await small.ask('schedule', { project: 'ERP' })).schedule;
  expect(rows.find(({ key }) => key === 'ERP-20')).toMatchObject({ start: '0226-11-16' });
  await small.close();
});
