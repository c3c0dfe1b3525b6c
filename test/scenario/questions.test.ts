import { askSite, type AskedSite } from './ask-site';
import { smallSite } from './small-site';
import type { RequestName } from '../../src/api';

let site: AskedSite;
beforeAll(async () => {
  site = await askSite(smallSite().seed());
});
afterAll(() => site.close());

describe('the risk register', () => {
  it('weighs the risks that stand in Jira fields', async () => {
    const { register, fields, mayEdit } = await site.ask('risk-register', { project: 'ERP' });
    expect(register.rows.map(({ key, exposure, level, owner }) => [key, exposure, level, owner?.name])).toEqual([
      ['ERP-1', 20, 'critical', 'Caro Díaz'],
      ['ERP-2', 6, 'medium', undefined],
      ['ERP-3', 1, 'low', undefined],
    ]);
    expect(register.rows[0]).toMatchObject({ reviewDue: '2026-11-10', reviewOverdueDays: 8 });
    expect(register.totals).toMatchObject({ open: 2, closed: 1, overdueReviews: 2 });
    expect(fields.map(({ id }) => id)).toEqual([
      'customfield_10101',
      'customfield_10102',
      'property',
      'property',
      'customfield_10105',
      'customfield_10106',
    ]);
    expect(mayEdit).toBe(true);
  });

  it('weighs the risks that stand in the app’s own property, and names their owners', async () => {
    const { register, fields } = await site.ask('risk-register', { project: 'NET' });
    expect(register.rows.map(({ key, exposure, owner }) => [key, exposure, owner?.name])).toEqual([
      ['NET-1', 12, 'Caro Díaz'],
      ['NET-2', undefined, undefined],
    ]);
    expect(fields.find(({ name }) => name === 'riskImpact')).toMatchObject({ id: 'property' });
  });

  it('finds nothing, and says so, in a project without risks', async () => {
    const { register } = await site.ask('risk-register', { project: 'SEC' });
    expect(register.rows).toEqual([]);
    expect(register.totals).toMatchObject({ open: 0, closed: 0 });
  });
});

it('tells from the changelog who decided a change request, and when', async () => {
  const { register } = await site.ask('change-log', { project: 'ERP' });
  expect(register.rows).toMatchObject([
    {
      key: 'ERP-4',
      state: 'approved',
      type: 'scope',
      cost: '18000.00',
      days: 6,
      decision: { outcome: 'approved', at: '2026-10-20T09:00:00.000Z', by: { name: 'Caro Díaz' } },
    },
  ]);
});

it('adds up what people have to do over all projects, unestimated work apart', async () => {
  const { capacity } = await site.ask('capacity', { project: 'ERP', weeks: 2 });
  const ben = capacity.people.find(({ person }) => person.accountId === 'ben');
  expect(ben?.projectKeys).toEqual(['ERP', 'NET']);
  expect(ben?.weeks.map(({ loadHours, loadPercent }) => [loadHours, loadPercent])).toEqual([
    [48, 120],
    [0, 0],
  ]);
  expect(ben?.unestimated.map(({ key }) => key)).toEqual(['ERP-7']);
  expect(capacity.weeks).toEqual(['2026-11-16', '2026-11-23']);
});

it('reports the week: slip, load, what was done, highest risks', async () => {
  const report = await site.ask('status-report', { project: 'ERP' });
  expect(report.milestones).toMatchObject([
    { name: 'ERP-5', original: '2026-12-04', current: '2026-12-18', slipDays: 10, redates: 1 },
    { name: '1.0', current: '2026-12-20' },
  ]);
  expect(report.topRisks.map(({ key }) => key)).toEqual(['ERP-1', 'ERP-2']);
  expect(report.done).toMatchObject([{ key: 'ERP-8', date: '2026-11-17' }]);
  expect(report.next.map(({ key }) => key)).toEqual(['ERP-6']);
  expect(report.ratings.find(({ dimension }) => dimension === 'people')?.headline).toContain('120');
});

it('tells of one issue whether it is a risk and how it stands', async () => {
  expect(await site.ask('issue-risk', { issue: 'ERP-1' })).toMatchObject({ risk: { exposure: 20 }, mayEdit: true });
  expect(await site.ask('issue-risk', { issue: 'ERP-6' })).not.toHaveProperty('risk');
});

it('lists projects and finds people', async () => {
  const { projects } = await site.ask('projects', {}, 'ben');
  expect(projects.map(({ key }) => key)).toEqual(['ERP', 'NET']);
  const { people } = await site.ask('people', { project: 'ERP', query: 'ca' });
  expect(people.map(({ name }) => name)).toEqual(['Caro Díaz']);
});

it.each<[RequestName, object, number]>([
  ['risk-register', { project: 'ERP' }, 3],
  ['change-log', { project: 'ERP' }, 3],
  ['capacity', { project: 'ERP' }, 4],
  ['status-report', { project: 'ERP' }, 4],
  ['issue-risk', { issue: 'ERP-1' }, 2],
])('asks Jira for %s at most %j in %i steps one after another', async (name, asked, steps) => {
  await site.ask(name, asked);
  expect(Math.max(...site.requests.map(({ depth }) => depth))).toBeLessThanOrEqual(steps);
});
