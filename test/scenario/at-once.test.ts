import { noTeam } from '../../src/model/team-plan';
import { standardRiskModel } from '../../src/model/risk-model';
import { standardSettings } from '../../src/model/settings';
import type { RequestName } from '../../src/api';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

let site: AskedSite;

beforeEach(async () => {
  const everybody = ['anyone'] as const;
  const seed = portfolio()
    .person('ada')
    .person('caro')
    .person('ben')
    .project('ERP', { permissions: { browse: [...everybody], edit: [...everybody], administer: [...everybody] } })
    .risk('ERP-1', { probability: 3, impact: 4 })
    .task('ERP-2', { assignee: 'ben', due: '2026-11-25', start: '2026-11-23' })
    .seed();
  site = await askSite(seed);
});
afterEach(() => site.close());

const outcomesOf = async (commands: readonly (readonly [RequestName, unknown])[]) => {
  const people = ['ada', 'caro'];
  const answers = commands.map(([name, asked], place) =>
    site.problem(name, asked, people[place % people.length]).then(
      ({ code }) => code,
      () => 'done',
    ),
  );
  return (await Promise.all(answers)).sort();
};
const member = (accountId: string) => ({ accountId, team: '', role: '', involvementPercent: 50 });
const away = (from: string) => ({ account: 'ben', from, to: from, reason: '' });
const accepted = (week: string) => ({ project: 'ERP', account: 'ben', week, until: '2026-12-20', reason: 'Known' });
const scenario = (name: string) => {
  const steps = [{ kind: 'away', accountId: 'ben', from: '2026-12-01', to: '2026-12-02' }];
  return { project: 'ERP', seen: 0, name, scenario: { name, steps } };
};
const staleAfter = (registerStaleDays: number) => {
  const { tolerances } = standardSettings;
  return { ...standardSettings, tolerances: { ...tolerances, registerStaleDays } };
};
const plan = { project: 'ERP', plan: 'Roll-out', fileName: 'a.xml', tasks: 1 };

describe('two people in the same moment', () => {
  it.each<readonly [string, RequestName, unknown, unknown]>([
    [
      'the team',
      'save-team',
      { project: 'ERP', team: { ...noTeam, members: [member('ben')] } },
      { project: 'ERP', team: { ...noTeam, members: [member('ada')] } },
    ],
    [
      'the hours of a person',
      'save-person-time',
      { project: 'ERP', account: 'ben', version: 0, hoursByWeekday: [8, 8, 8, 8, 0, 0, 0] },
      { project: 'ERP', account: 'ben', version: 0, hoursByWeekday: [0, 8, 8, 8, 8, 0, 0] },
    ],
    ['a scenario', 'save-capacity-scenario', scenario('One'), scenario('Other')],
    ['the end of a sync', 'sync-done', { project: 'ERP' }, { project: 'ERP' }],
    ['a plan', 'begin-plan-import', plan, { ...plan, plan: 'Other' }],
    [
      'the settings',
      'save-settings',
      { project: 'ERP', settings: staleAfter(9), seen: standardSettings },
      { project: 'ERP', settings: staleAfter(8), seen: standardSettings },
    ],
    [
      'the meaning of a status',
      'map-change-status',
      { project: 'ERP', status: 'Parked', state: 'deferred' },
      { project: 'ERP', status: 'Signed', state: 'approved' },
    ],
    ['what a risk became', 'mark-risk-occurred', { issue: 'ERP-1' }, { issue: 'ERP-1' }],
  ])('write %s: one of them is told', async (_, name, one, other) => {
    if (name === 'save-person-time')
      await site.ask('save-team', { project: 'ERP', team: { ...noTeam, members: [member('ben')] } });
    expect(
      await outcomesOf([
        [name, one],
        [name, other],
      ]),
    ).toEqual(['conflict', 'done']);
  });

  it('save versions of one shared model: one of them is told', async () => {
    const given = { project: 'ERP', name: 'House', model: standardRiskModel };
    const { saved } = await site.ask('save-risk-model', given);
    const next = { ...given, id: saved.id, seen: saved.version };
    expect(
      await outcomesOf([
        ['save-risk-model', next],
        ['save-risk-model', { ...next, name: 'Bank' }],
      ]),
    ).toEqual(['conflict', 'done']);
  });

  it('enter leave of one person, and accept overloads of one project: both are kept', async () => {
    await site.ask('save-team', { project: 'ERP', team: { ...noTeam, members: [member('ben')] } });
    const done = await outcomesOf([
      ['edit-leave', { project: 'ERP', add: [away('2026-12-01')], remove: [] }],
      ['edit-leave', { project: 'ERP', add: [away('2026-12-03')], remove: [] }],
      ['accept-overload', accepted('2026-11-23')],
      ['accept-overload', accepted('2026-11-30')],
    ]);
    expect(done).toEqual(['done', 'done', 'done', 'done']);
    const ben = (await site.ask('workload', { project: 'ERP' })).workload.people.find(
      ({ person }) => person.accountId === 'ben',
    );
    expect(ben?.leave.map(({ from }) => from)).toEqual(['2026-12-01', '2026-12-03']);
    const kept = [...site.kept].filter(([key]) => key.startsWith('accepted-overloads'));
    expect(JSON.stringify(kept)).toMatch(/2026-11-23.*2026-11-30|2026-11-30.*2026-11-23/);
  });
});

describe('what cannot be read', () => {
  it.each<readonly [string, string, RequestName, unknown]>([
    ['team', 'team:project:', 'save-team', { project: 'ERP', team: { ...noTeam, members: [member('ada')] } }],
    ['list of overloads', 'accepted-overloads:project:', 'accept-overload', accepted('2026-11-23')],
    ['set of settings', 'settings:project:', 'save-settings', { project: 'ERP', settings: staleAfter(9) }],
    ['list of scenarios', 'scenarios:project:', 'save-capacity-scenario', scenario('One')],
  ])('a newer release’s %s is not written over', async (_, beginning, name, asked) => {
    expect(await outcomesOf([[name, asked]])).toEqual(['done']);
    const [key = ''] = [...site.kept.keys()].filter((one) => one.startsWith(beginning));
    const newer = { v: 9, what: 'nobody knows yet' };
    site.kept.set(key, newer);
    expect(await site.problem(name, asked)).toMatchObject({ code: 'conflict' });
    expect(site.kept.get(key)).toEqual(newer);
  });
});
