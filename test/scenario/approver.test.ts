import { noTeam } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

const members = ['viv'].map((accountId) => ({ accountId, team: '', role: '', involvementPercent: 10 }));
const wedding = { account: 'viv', from: '2026-11-25', to: '2026-11-27', reason: 'Wedding' } as const;
const property = { v: 1, boardDate: '2026-11-26', decisionDue: '2026-12-04' };

let site: AskedSite;
beforeEach(async () => {
  const seed = portfolio()
    .person('ada')
    .person('viv')
    .person('eve')
    .project('ERP', { permissions: { browse: ['anyone'], edit: ['ada', 'viv'], administer: ['ada'] } })
    .project('SEC', { browse: ['ada'], edit: ['ada'] })
    .change('ERP-1', { summary: 'Longer hypercare', properties: { 'coordinator.change': property } })
    .change('ERP-2', { summary: 'No day yet' })
    .change('SEC-1', { properties: { 'coordinator.change': { ...property, approverAccountId: 'viv' } } })
    .seed();
  site = await askSite(seed);
  await site.ask('save-team', { project: 'ERP', team: { ...noTeam, members } });
  await site.ask('edit-leave', { project: 'ERP', add: [wedding], remove: [] });
});
afterEach(() => site.close());

const name = async (approverAccountId: string | null, seen: string | null = null) =>
  (
    await site.ask('edit-changes', {
      edits: [{ issue: 'ERP-1', edit: { approverAccountId }, seen: { approverAccountId: seen } }],
    })
  ).outcomes[0];
const workload = async (as = 'ada') => site.ask('workload', { project: 'ERP' }, as);
const sentence = 'ERP-1 is to be decided on 26 Nov, when Viv does not work (unavailable until 27 Nov).';

describe('the approver of a change request', () => {
  it('[C21] is kept with the request by account, comes back by name, and can be taken back', async () => {
    expect(await name('viv')).toMatchObject({
      done: true,
      change: { approver: { accountId: 'viv', name: 'Viv' }, boardDate: '2026-11-26' },
      before: { approverAccountId: null },
    });
    const { register } = await site.ask('change-log', { project: 'ERP' });
    expect(register.rows.find(({ key }) => key === 'ERP-1')?.approver?.name).toBe('Viv');
    const back = await name(null, 'viv');
    expect(back).toMatchObject({ done: true });
    expect(back?.done && 'approver' in back.change).toBe(false);
  });

  it('[C21] is not overwritten where somebody else was named meanwhile, and may be nobody from outside', async () => {
    await name('viv');
    expect(await name('ada')).toMatchObject({
      done: false,
      problem: { code: 'conflict', field: 'approverAccountId' },
      standing: { approver: { name: 'Viv' } },
    });
    expect(await name('stranger', 'viv')).toMatchObject({ done: false, problem: { field: 'approverAccountId' } });
  });

  it('[K30] who is away on the day is found for capacity and change log, and nobody learns why', async () => {
    await name('viv');
    const log = (as: string) => site.ask('change-log', { project: 'ERP' }, as);
    for (const reader of ['ada', 'eve']) {
      const { decisions, undecidedBy } = await workload(reader);
      expect(decisions).toMatchObject([{ key: 'ERP-1', date: '2026-11-26', approver: { name: 'Viv' } }]);
      expect(undecidedBy).toEqual(['ERP-2']);
      const { register } = await log(reader);
      const found = register.findings.filter(({ rule }) => rule === 'K30');
      expect(found).toMatchObject([{ issueKeys: ['ERP-1'], text: expect.stringContaining(sentence) as string }]);
      expect(JSON.stringify([decisions, register])).not.toMatch(/Wedding|SEC/);
    }
  });

  it('[K30] waits no longer than what capacity reads anyway', async () => {
    await name('viv');
    await workload();
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBeLessThanOrEqual(4);
  });

  it('[T6] goes out and comes in with a file', async () => {
    await name('viv');
    const file = await site.ask('export-register', { project: 'ERP', register: 'changes', format: 'csv' });
    expect(JSON.stringify(file)).toContain('Viv');
  });
});
