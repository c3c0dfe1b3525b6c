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
const rows = async (as?: string) => (await site.ask('sync', { project: 'ERP' }, as)).review.rows;

it('[L15] shows what changed in a week, how far it moved, and what is due and was not updated', async () => {
  const found = await rows();
  expect(found.find(({ key }) => key === 'ERP-10')).toMatchObject({ silentDueInDays: 7, changes: [] });
  expect(found.find(({ key }) => key === 'ERP-12')).toMatchObject({
    movedDays: 5,
    changes: [{ what: 'due', from: '2026-11-24', to: '2026-12-01', by: { name: 'Caro Díaz' } }],
  });
  expect(found.find(({ key }) => key === 'ERP-8')).toMatchObject({ changes: [{ what: 'status', to: 'Done' }] });
});

it('[L15] begins where the last sync ended, and tells the second who finishes one', async () => {
  const done = await site.ask('sync-done', { project: 'ERP' });
  expect(done.lastSync).toEqual({ at: now, byYou: true });
  expect(done.review.rows.flatMap(({ changes }) => changes)).toEqual([]);
  expect((await site.ask('sync', { project: 'ERP' }, 'caro')).lastSync).toEqual({ at: now, byYou: false });
  expect(await site.problem('sync-done', { project: 'ERP' }, 'caro')).toMatchObject({ code: 'conflict' });
  expect(await site.problem('sync-done', { project: 'ERP', seen: now }, 'ben')).toMatchObject({ code: 'not-allowed' });
});

it('shows nobody what they may not see', async () => {
  await site.close();
  site = await askSite(withHidden({ updated: '2026-11-02T09:00:00.000Z' }).seed());
  expect((await rows()).some(({ key }) => key === 'ERP-93')).toBe(true);
  expect(JSON.stringify(await rows('ben'))).not.toContain('ERP-9');
  expect(await site.problem('sync', { project: 'SEC' }, 'ben')).toMatchObject({ code: 'not-found' });
});
