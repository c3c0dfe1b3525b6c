import { askSite, type AskedSite } from './ask-site';
import { smallSite, withHidden } from './small-site';
import type { RequestName, Requests } from '../../src/api';
import { riskStatus } from '../../src/app/risk-status';
import { exportStatusReport } from '../../src/app/status-report-export';
import { standardSettings } from '../../src/model/settings';

type Asked = { readonly [N in RequestName]: readonly [N, Requests[N]['ask']] }[RequestName];
const questions: readonly Asked[] = [
  ['projects', {}],
  ['risk-register', { project: 'ERP' }],
  ['change-log', { project: 'ERP' }],
  ['capacity', { project: 'ERP' }],
  ['status-report', { project: 'ERP' }],
  ['schedule', { project: 'ERP' }],
  ['baselines', { project: 'ERP' }],
  ['issue-risk', { issue: 'ERP-1' }],
  ['people', { project: 'ERP', query: '' }],
  ['settings', { project: 'ERP' }],
];

/** Everything that a person is told, as it goes to the browser, with the export and the lozenge. */
async function everythingToldTo(accountId: string, site: AskedSite): Promise<Record<string, string>> {
  const told: Record<string, string> = {};
  for (const [name, asked] of questions) told[name] = JSON.stringify(await site.ask(name, asked, accountId));
  const config = { project: 'ERP', detail: 'full' };
  told['export'] = JSON.stringify(await exportStatusReport(site.invocation(accountId), config));
  told['lozenge'] = JSON.stringify(await riskStatus(site.invocation(accountId), 'ERP-1'));
  return told;
}

async function toldWith(seed: ReturnType<typeof smallSite>, accountId: string) {
  const site = await askSite(seed.seed());
  try {
    return await everythingToldTo(accountId, site);
  } finally {
    await site.close();
  }
}

describe('what a person may not see', () => {
  const quiet = { summary: 'Quiet', probability: 1, impact: 1 };
  const loud = {
    summary: 'Takeover by a competitor',
    status: 'Monitoring',
    probability: 5,
    impact: 5,
    labels: ['risk', 'milestone', 'change-request'],
    spentHours: 3,
    updated: '2026-11-18T09:59:00.000Z',
    properties: { 'coordinator.change': { v: 1, cost: '999999.00', days: 90 } },
    fields: { customfield_10105: { accountId: 'ben' } },
  } as const;

  it('changes nothing in what they are told, to the last byte', async () => {
    const without = await toldWith(smallSite(), 'ben');
    expect(await toldWith(withHidden(quiet), 'ben')).toEqual(without);
    expect(await toldWith(withHidden(loud), 'ben')).toEqual(without);
  });

  it('is told to those who may see it', async () => {
    const told = await toldWith(withHidden(loud), 'ada');
    expect(told['risk-register']).toContain('Takeover by a competitor');
    expect(told['capacity']).toContain('SEC-1');
    expect(told['change-log']).toContain('999999.00');
  });

  it('is answered as if it were not there', async () => {
    const site = await askSite(withHidden(quiet).seed());
    for (const [hidden, missing] of [
      [{ project: 'SEC' }, { project: 'NONE' }],
      [{ issue: 'ERP-90' }, { issue: 'ERP-999' }],
      [{ issue: 'SEC-1' }, { issue: 'NONE-1' }],
    ] as const) {
      const names = questions.filter(([, asked]) => Object.keys(asked)[0] === Object.keys(hidden)[0]);
      for (const [name, asked] of names) {
        const problem = await site.problem(name, { ...asked, ...hidden }, 'ben');
        expect(problem.code).toBe('not-found');
        expect(problem).toEqual(await site.problem(name, { ...asked, ...missing }, 'ben'));
      }
    }
    await site.close();
  });
});

describe('what a person may not do', () => {
  let site: AskedSite;
  beforeEach(async () => {
    site = await askSite(withHidden({ summary: 'Quiet' }).seed());
  });
  afterEach(() => site.close());
  const written = () => site.requests.filter(({ name }) => name.startsWith('PUT'));

  it('is refused before anything is written', async () => {
    const edit = { probability: 1 };
    expect(await site.problem('edit-risk', { issue: 'ERP-1', edit }, 'ben')).toMatchObject({ code: 'not-allowed' });
    expect(written()).toEqual([]);
    expect(await site.problem('review-risk', { issue: 'ERP-1' }, 'ben')).toMatchObject({ code: 'not-allowed' });
    expect(written()).toEqual([]);
    expect(await site.problem('edit-risk', { issue: 'ERP-90', edit }, 'ben')).toMatchObject({ code: 'not-found' });
    expect(written()).toEqual([]);
  });

  it('is saving settings of a project that they do not administer', async () => {
    const problem = await site.problem('save-settings', { project: 'ERP', settings: standardSettings }, 'caro');
    expect(problem).toMatchObject({ code: 'not-allowed' });
    expect(site.kept.size).toBe(0);
  });

  it('is offered to nobody who may not do it', async () => {
    const { mayEdit, fields } = await site.ask('risk-register', { project: 'ERP' }, 'ben');
    expect([mayEdit, ...fields.map(({ editable }) => editable)]).not.toContain(true);
    expect(await site.ask('issue-risk', { issue: 'ERP-1' }, 'ben')).toMatchObject({ mayEdit: false });
    expect(await site.ask('settings', { project: 'ERP' }, 'caro')).toMatchObject({ mayEdit: false });
  });

  it('is learning of a project’s settings without being let in', async () => {
    const asked: string[] = [];
    const invocation = site.invocation('ben');
    const store = { ...invocation.store, get: async (key: string) => void asked.push(key) };
    await expect(exportStatusReport({ ...invocation, store }, { project: 'SEC' })).rejects.toThrow('does not exist');
    await expect(riskStatus({ ...invocation, store }, 'ERP-90')).rejects.toThrow('does not exist');
    expect(asked).toEqual([]);
  });
});
