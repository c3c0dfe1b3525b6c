import { askSite, type AskedSite } from './ask-site';
import { withHidden } from './small-site';
import { applyChange } from '../../src/app/apply-change';
import type { Connection } from '../../src/atlassian/connection';

let site: AskedSite;
beforeEach(async () => {
  const seed = withHidden({ summary: 'Hidden', due: '2026-12-01' })
    .task('ERP-94', { due: '2026-12-18', updated: '2026-10-05T09:00:00.000Z' })
    .changed('ERP-94', '2026-10-05T09:00:00.000Z', 'caro', {
      field: 'duedate',
      from: '2026-12-04',
      fromText: '2026-12-04 00:00:00.0',
      to: '2026-12-18',
      toText: '2026-12-18 00:00:00.0',
    })
    .seed();
  site = await askSite(seed);
  await site.ask('edit-changes', { edits: [{ issue: 'ERP-4', edit: { affects: ['ERP-5', 'ERP-6', 'ERP-93'] } }] });
});
afterEach(() => site.close());

const plan = async (as = 'ada') => (await site.ask('change-plan', { issue: 'ERP-4' }, as)).application;
const editsOf = (dates: Awaited<ReturnType<typeof plan>>['dates']) =>
  dates.map(({ issue, due }) => ({ issue, edit: { due: due?.to ?? null }, seen: { due: due?.from ?? null } }));
const logOf = async (as = 'ada') => (await site.ask('change-log', { project: 'ERP' }, as)).register;

describe('an approved change that is applied', () => {
  it('[C16] moves the dates as the person, notes it, and is taken back', async () => {
    expect((await logOf()).rows.find(({ key }) => key === 'ERP-4')?.planNotUpdated).toBe(true);
    const { dates } = await plan();
    expect(dates.map(({ issue }) => issue)).toEqual(['ERP-5', 'ERP-6', 'ERP-93']);
    const { change, outcomes } = await site.ask('apply-change', { issue: 'ERP-4', edits: editsOf(dates) });
    expect(outcomes.every(({ done }) => done)).toBe(true);
    expect(change).toMatchObject({ planNotUpdated: false, applied: { on: '2026-11-18', byAccountId: 'ada' } });
    expect((await plan()).dates.find(({ issue }) => issue === 'ERP-5')?.due?.from).toBe('2026-12-28');
    const back = await site.ask('take-back-change', { issue: 'ERP-4' });
    expect(back.change).toMatchObject({ planNotUpdated: true });
    expect((await plan()).dates.find(({ issue }) => issue === 'ERP-5')?.due?.from).toBe('2026-12-18');
  });

  it('[C16] tells the second who applies it, and writes no date over one that was moved meanwhile', async () => {
    const edits = editsOf((await plan()).dates);
    await site.ask('edit-activities', { edits: [{ issue: 'ERP-5', edit: { due: '2026-12-22' } }] }, 'caro');
    const { outcomes } = await site.ask('apply-change', { issue: 'ERP-4', edits });
    expect(outcomes.map(({ issue, done }) => [issue, done])).toEqual([
      ['ERP-5', false],
      ['ERP-6', true],
      ['ERP-93', true],
    ]);
    expect(await site.problem('apply-change', { issue: 'ERP-4', edits })).toMatchObject({ code: 'conflict' });
  });

  it('[C16] says that dates are moved and not noted, and finds the way back once it is applied again', async () => {
    const edits = editsOf((await plan()).dates);
    const invocation = site.invocation('ada');
    const slowDown = { status: 429, headers: { get: () => '3600' }, text: async () => '{}' };
    const jira: Connection['jira'] = async (path, request) =>
      request.method === 'PUT' && path.includes('coordinator.change') ? slowDown : invocation.user.jira(path, request);
    const refused = applyChange({ ...invocation, user: { ...invocation.user, jira } }, { issue: 'ERP-4', edits });
    await expect(refused).rejects.toThrow(
      'The dates of 3 work items are moved, but it is not certain that ERP-4 says so',
    );
    const { outcomes } = await site.ask('apply-change', { issue: 'ERP-4', edits });
    expect(outcomes.every(({ done }) => done)).toBe(true);
    const again = await site.problem('apply-change', { issue: 'ERP-4', edits });
    expect(again.code).toBe('conflict');
    expect(again.message).toMatch(/^You noted/);
    await site.ask('take-back-change', { issue: 'ERP-4' });
    expect((await plan()).dates.map(({ due }) => due?.from)).toEqual(edits.map(({ seen }) => seen.due ?? undefined));
  });

  it('only notes that the plan was updated where nothing is to be moved', async () => {
    const { change } = await site.ask('apply-change', { issue: 'ERP-4', edits: [] });
    expect(change.planNotUpdated).toBe(false);
  });

  it('moves nothing that the request does not name, and nothing for a request that is not approved', async () => {
    const foreign = { issue: 'ERP-4', edits: [{ issue: 'ERP-8', edit: { due: '2027-01-04' } }] };
    expect(await site.problem('apply-change', foreign)).toMatchObject({ code: 'invalid', field: 'edits' });
    expect(await site.problem('apply-change', { issue: 'ERP-91', edits: [] })).toMatchObject({ code: 'invalid' });
    expect(await site.problem('apply-change', { issue: 'ERP-4', edits: [] }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
  });

  it('tells nobody of work that they may not see', async () => {
    const { dates } = await plan('ben');
    expect(dates.map(({ issue }) => issue)).toEqual(['ERP-5', 'ERP-6']);
    await site.ask('apply-change', { issue: 'ERP-4', edits: editsOf((await plan()).dates) });
    expect(JSON.stringify((await logOf('ben')).rows.map(({ applied }) => applied))).not.toContain('ERP-93');
  });
});

describe('silent re-dates', () => {
  const affect = (affects: readonly string[]) =>
    site.ask('edit-changes', { edits: [{ issue: 'ERP-4', edit: { affects } }] });
  const redates = async (as = 'ada') => (await site.ask('silent-redates', { project: 'ERP' }, as)).report;

  it('[C12] finds a move, and sees it covered once an approved request names the work', async () => {
    await affect(['ERP-94']);
    expect(await redates()).toMatchObject({
      counts: { covered: 0, late: 1, silent: 0 },
      redates: [{ issueKey: 'ERP-94', from: '2026-12-04', to: '2026-12-18', workingDays: 10, request: 'ERP-4' }],
    });
    await affect([]);
    expect((await redates()).redates[0]).toMatchObject({ standing: 'silent' });
    await site.ask('edit-changes', { edits: [{ issue: 'ERP-4', edit: { affects: ['ERP-94'], emergency: true } }] });
    expect((await redates()).redates[0]).toMatchObject({ standing: 'covered', request: 'ERP-4' });
  });

  it('raises a change request for a move, once allowed to', async () => {
    const raise = { project: 'ERP', title: 'Go-live two weeks later', reason: 'Data', affects: ['ERP-5'] };
    expect(await site.problem('raise-change', raise, 'ben')).toMatchObject({ code: 'not-allowed' });
    const { key } = await site.ask('raise-change', raise);
    expect((await logOf()).rows.find((row) => row.key === key)).toMatchObject({ affects: ['ERP-5'], reason: 'Data' });
  });

  it('shows a reader nothing of hidden work', async () => {
    await site.ask('edit-activities', { edits: [{ issue: 'ERP-93', edit: { due: '2026-12-09' } }] });
    expect((await redates()).redates.map(({ issueKey }) => issueKey)).toContain('ERP-93');
    expect(JSON.stringify(await redates('ben'))).not.toContain('ERP-93');
    expect(await site.problem('silent-redates', { project: 'SEC' }, 'ben')).toMatchObject({ code: 'not-found' });
  });
});
