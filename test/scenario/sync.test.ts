import { askSite, type AskedSite } from './ask-site';
import { now, smallSite, withHidden } from './small-site';

let site: AskedSite;
beforeEach(async () => {
  const portfolio = smallSite()
    .task('ERP-10', { due: '2026-11-25', updated: '2026-11-02T09:00:00.000Z' })
    .task('ERP-12', { due: '2026-12-01', updated: '2026-11-17T09:00:00.000Z' })
    .changed('ERP-12', '2026-11-17T09:00:00.000Z', 'caro', { field: 'duedate', from: '2026-11-24', to: '2026-12-01' });
  site = await askSite(portfolio.seed());
});
afterEach(() => site.close());
const sync = (as?: string) => site.ask('sync', { project: 'ERP' }, as);
const rows = async (as?: string) => (await sync(as)).review.rows;
const tick = (issues: readonly string[], on = true, as = 'ada', seen?: string) =>
  site.ask('tick-sync', { project: 'ERP', issues, on, ...(seen !== undefined && { seen }) }, as);
const ticked = async (as?: string) => Object.keys((await sync(as)).ticks).sort();

it('[L15] shows what changed in a week, how far it moved, and what is due and was not updated', async () => {
  const found = await rows();
  expect(found.find(({ key }) => key === 'ERP-10')).toMatchObject({ silentDueInDays: 7, changes: [] });
  expect(found.find(({ key }) => key === 'ERP-12')).toMatchObject({
    movedDays: 5,
    changes: [{ what: 'due', from: '2026-11-24', to: '2026-12-01', by: { name: 'Caro Díaz' } }],
  });
  expect(found.find(({ key }) => key === 'ERP-8')).toMatchObject({ changes: [{ what: 'status', to: 'Done' }] });
});

it('[L15] begins where the last sync ended, with the name of who noted it, and tells the second who finishes one', async () => {
  const done = await site.ask('sync-done', { project: 'ERP' });
  const ada = { accountId: 'ada', name: 'Ada Lindqvist', active: true };
  expect(done.lastSync).toEqual({ at: now, byYou: true, by: ada, mayTakeBack: true });
  expect(done.review.rows.flatMap(({ changes }) => changes)).toEqual([]);
  expect((await sync('caro')).lastSync).toEqual({ at: now, byYou: false, by: ada, mayTakeBack: true });
  expect((await sync('ben')).lastSync).toMatchObject({ by: ada, mayTakeBack: false });
  expect(await site.problem('sync-done', { project: 'ERP' }, 'caro')).toMatchObject({ code: 'conflict' });
  expect(await site.problem('sync-done', { project: 'ERP', seen: now }, 'ben')).toMatchObject({ code: 'not-allowed' });
});

it('keeps no name: an account that Jira no longer knows is nobody in particular', async () => {
  await site.ask('sync-done', { project: 'ERP' });
  expect(JSON.stringify([...site.kept])).not.toContain('Lindqvist');
  const key = [...site.kept.keys()].find((one) => one.startsWith('sync:')) ?? '';
  site.kept.set(key, { v: 1, at: now, byAccountId: 'gone' });
  expect((await sync()).lastSync).toEqual({ at: now, byYou: false, mayTakeBack: false });
});

describe('what was gone through', () => {
  it('[L21] stays, for everybody, with who and when, until the tick is taken off', async () => {
    expect((await tick(['ERP-10', 'ERP-12'])).ticks['ERP-10']).toMatchObject({ at: now, byYou: true });
    expect((await sync('caro')).ticks['ERP-12']).toMatchObject({ byYou: false, by: { name: 'Ada Lindqvist' } });
    expect((await tick(['ERP-10'], false, 'caro')).ticks).toEqual({});
    expect(await ticked()).toEqual(['ERP-12']);
  });

  it('[L21] loses nothing when two tick in the same moment', async () => {
    await Promise.all([tick(['ERP-10'], true, 'ada'), tick(['ERP-12'], true, 'caro'), tick(['ERP-8'], true, 'caro')]);
    expect(await ticked()).toEqual(['ERP-10', 'ERP-12', 'ERP-8']);
  });

  it('[L21] begins anew when the sync is done, and stands again when that is taken back', async () => {
    await tick(['ERP-10']);
    await site.ask('sync-done', { project: 'ERP' });
    expect(await ticked()).toEqual([]);
    expect(await site.problem('tick-sync', { project: 'ERP', issues: ['ERP-10'], on: true })).toMatchObject({
      code: 'conflict',
    });
    await tick(['ERP-12'], true, 'caro', now);
    const back = await site.ask('take-back-sync', { project: 'ERP', seen: now });
    expect(back.lastSync).toBeUndefined();
    expect(await ticked()).toEqual(['ERP-10', 'ERP-12']);
    expect(await site.problem('take-back-sync', { project: 'ERP', seen: now })).toMatchObject({ code: 'conflict' });
  });

  it('keeps no ticks of syncs that nobody can go back to', async () => {
    const later = '2026-11-18T12:00:00.000Z';
    await tick(['ERP-10']);
    await site.ask('sync-done', { project: 'ERP' });
    await tick(['ERP-10'], true, 'ada', now);
    const ticks = () => [...site.kept.keys()].filter((key) => key.startsWith('sync-tick:'));
    expect(ticks()).toHaveLength(2);
    await site.ask('sync-done', { project: 'ERP', seen: now });
    expect(ticks()).toHaveLength(1);
    expect(await site.problem('take-back-sync', { project: 'ERP', seen: later })).toMatchObject({ code: 'conflict' });
  });

  it('[L21] is told again for little: no more than three requests of Jira, and none for other work', async () => {
    await tick(['ERP-10', 'ERP-12'], true, 'caro');
    const { ticks, since } = await site.ask('sync-ticks', { project: 'ERP' });
    expect(ticks).toEqual((await sync()).ticks);
    expect(since).toBeUndefined();
    await site.ask('sync-ticks', { project: 'ERP' });
    expect(site.requests.map(({ name }) => name)).toEqual([
      'GET /rest/api/3/project/ERP',
      'POST /rest/api/3/issue/bulkfetch',
      'GET /rest/api/3/user/bulk',
    ]);
    await site.ask('sync-done', { project: 'ERP' }, 'caro');
    expect(await site.ask('sync-ticks', { project: 'ERP' })).toEqual({ ticks: {}, since: now });
    expect(site.requests).toHaveLength(1);
  });

  it('is ticked by people who may edit, and only where they see the work', async () => {
    const ask = (issues: string[], as: string) => site.problem('tick-sync', { project: 'ERP', issues, on: true }, as);
    expect(await ask(['ERP-10'], 'ben')).toMatchObject({ code: 'not-allowed' });
    expect(await ask(['NET-3'], 'ada')).toMatchObject({ code: 'not-found' });
    expect(await site.problem('take-back-sync', { project: 'ERP', seen: now }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
  });
});

it('shows nobody what they may not see', async () => {
  await site.close();
  site = await askSite(withHidden({ updated: '2026-11-02T09:00:00.000Z' }).seed());
  expect((await rows()).some(({ key }) => key === 'ERP-93')).toBe(true);
  await tick(['ERP-93']);
  expect(await ticked()).toEqual(['ERP-93']);
  const ben = await sync('ben');
  expect(JSON.stringify([ben.review, ben.ticks])).not.toContain('ERP-9');
  expect((await site.ask('sync-ticks', { project: 'ERP' }, 'ben')).ticks).toEqual({});
  expect(await site.problem('sync-ticks', { project: 'SEC' }, 'ben')).toMatchObject({ code: 'not-found' });
  expect(await site.problem('sync', { project: 'SEC' }, 'ben')).toMatchObject({ code: 'not-found' });
});
