import { appAccountId } from '../../local/runtime/site-identity';
import type { Grant } from '../../local/site/seed';
import { noTeam, type TeamPlan, type TeamSource } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

const place = { team: 'Network', role: 'Engineer', involvementPercent: 50 };
const group: TeamSource = {
  kind: 'group',
  id: 'group-network',
  name: 'network',
  ...place,
  known: ['ben', 'dora'],
  knownOn: '2026-11-02',
};
const role: TeamSource = { ...group, kind: 'role', id: '10101', name: 'Member' };

let site: AskedSite;
afterEach(() => site.close());

async function withTeam(facts: Partial<TeamPlan>, administer: readonly Grant[] = ['ada', appAccountId]): Promise<void> {
  const members: Grant[] = ['cleo', 'group:network'];
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('cleo')
    .person('dora')
    .person('eve')
    .person(appAccountId, { accountType: 'app' })
    .group('network', ['ben', 'eve', appAccountId])
    .project('ERP', {
      permissions: { browse: ['anyone'], edit: ['anyone'], administer },
      roles: [{ id: 10101, name: 'Member', members }],
    })
    .project('NET')
    .task('ERP-1', { assignee: 'ben', estimateHours: 10 })
    .task('NET-1', { assignee: 'eve', estimateHours: 6 })
    .task('NET-2', { assignee: 'dora', estimateHours: 6 })
    .seed();
  site = await askSite(seed);
  await site.ask('save-team', { project: 'ERP', team: { ...noTeam, ...facts } });
}

const stored = (plan: unknown) => {
  for (const [key] of site.kept) if (key.startsWith('team:')) site.kept.set(key, { v: 1, team: plan });
};
const workload = async (as = 'ada') => (await site.ask('workload', { project: 'ERP' }, as)).workload;
const team = async (as = 'ada') =>
  (await workload(as)).people.flatMap(({ person, member, role: does, involvementPercent }) =>
    member ? [`${person.name} ${does} ${involvementPercent}`] : [],
  );
const findings = async (as = 'ada') => (await workload(as)).findings.filter(({ rule }) => rule === 'K35');

const deepest = () => Math.max(...site.requests.map(({ depth }) => depth));

describe('a team from groups and roles', () => {
  it('[K35] has who is in the group now, with their work elsewhere, and nobody who has left it', async () => {
    await withTeam({ sources: [group] });
    expect(await team()).toEqual(['Ben Engineer 50', 'Eve Engineer 50']);
    expect((await workload()).work.map(({ key }) => key)).toEqual(['ERP-1', 'NET-1']);
    expect(await findings()).toEqual([]);
  });

  it('[K35] has who holds the role now, alone or by a group', async () => {
    await withTeam({ sources: [role] });
    expect(await team()).toEqual(['Ben Engineer 50', 'Cleo Engineer 50', 'Eve Engineer 50']);
  });

  it('[K36] tells whoever may choose the team who joined and who left', async () => {
    await withTeam({ sources: [group] });
    const [standing] = (await workload()).sources;
    expect(standing?.joined.map(({ name }) => name)).toEqual(['Eve']);
    expect(standing?.left.map(({ name }) => name)).toEqual(['Dora']);
  });

  it('[K36] says no more of somebody who left and was kept, or who joined and is left out', async () => {
    await withTeam({ sources: [group], members: [{ accountId: 'dora', ...place }], leftOut: ['eve'] });
    expect((await workload()).sources).toMatchObject([{ joined: [], left: [] }]);
    expect((await workload()).leftOut.map(({ name }) => name)).toEqual(['Eve']);
    expect(await team()).toEqual(['Ben Engineer 50', 'Dora Engineer 50']);
  });

  it('[K36] says no more of somebody who was left out before leaving', async () => {
    await withTeam({ sources: [group], leftOut: ['dora'] });
    expect((await workload()).sources).toMatchObject([{ joined: [{ name: 'Eve' }], left: [] }]);
  });

  it('[K35] lets a person of the group have a role and a share of their own', async () => {
    await withTeam({
      sources: [group],
      members: [{ accountId: 'eve', team: '', role: 'Lead', involvementPercent: 80 }],
    });
    expect(await team()).toEqual(['Ben Engineer 50', 'Eve Lead 80']);
  });

  it('[K35] shows the same team to whoever may not choose it, and not from where it comes', async () => {
    await withTeam({ sources: [role], leftOut: ['cleo'] });
    const ours = await team();
    expect(ours).toEqual(['Ben Engineer 50', 'Eve Engineer 50']);
    expect(await team('eve')).toEqual(ours);
    const seen = await workload('eve');
    expect(seen.sources).toEqual([]);
    expect(JSON.stringify(seen)).not.toMatch(/10101|dora|cleo/i);
    const asked = site.requests.filter(({ name }) => /role|group/.test(name));
    expect(asked.map(({ as }) => as)).toEqual([appAccountId, appAccountId]);
    const { free } = await site.ask('free-capacity', { project: 'ERP', months: 1 }, 'eve');
    expect(free.roles.map(({ name, people }) => [name, people])).toEqual([['Engineer', 2]]);
  });

  it('[K35] counts the known people where Jira does not tell the app, and says since when', async () => {
    await withTeam({ sources: [role] }, ['ada']);
    expect(await team()).toEqual(['Ben Engineer 50', 'Dora Engineer 50']);
    const [told] = await findings();
    expect(told?.text).toBe(
      'Jira does not tell the app who is in the role Member now. Those who were in it on 2 Nov count.',
    );
    const [toldEve] = await findings('eve');
    expect(toldEve?.text).toContain('a role of the team');
    expect((await workload()).sources).toMatchObject([{ told: false, joined: [], left: [] }]);
  });

  it('[K35] counts the known people of a group that is gone', async () => {
    await withTeam({ sources: [group] });
    stored({ ...noTeam, sources: [{ ...group, id: 'group-gone', name: 'gone' }] });
    expect(await team()).toEqual(['Ben Engineer 50', 'Dora Engineer 50']);
    expect(await findings()).toHaveLength(1);
  });

  it('[K14] [K35] lets an administrator plan those who are in the group now, and not those who left it', async () => {
    await withTeam({ sources: [group] });
    const leave = (account: string) => ({
      project: 'ERP',
      add: [{ account, from: '2026-11-23', to: '2026-11-24' }],
      remove: [],
    });
    expect(await site.ask('edit-leave', leave('eve'))).toMatchObject({ added: 1 });
    expect(await site.problem('edit-leave', leave('dora'))).toMatchObject({ code: 'not-allowed' });
  });

  it('[K35] needs four steps for a group, and one more for a role that a group has', async () => {
    await withTeam({ sources: [group] });
    await site.ask('free-capacity', { project: 'ERP' });
    expect(deepest()).toBe(4);
    const { version } = (await workload()).team;
    await site.ask('save-team', { project: 'ERP', team: { ...noTeam, version, sources: [role] } });
    await site.ask('free-capacity', { project: 'ERP' });
    expect(deepest()).toBe(5);
  });

  it('[K35] reads a group of many, in no more steps than one of few once they are known', async () => {
    const crowd = Array.from({ length: 60 }, (_, at) => `p${at}`);
    const builder = portfolio().person('ada').person(appAccountId).group('crowd', crowd).project('ERP').project('NET');
    for (const each of crowd) builder.person(each);
    site = await askSite(builder.task('NET-1', { assignee: 'p59', estimateHours: 6 }).seed());
    const steps = async (version: number, known: readonly string[]) => {
      const sources = [{ ...group, id: 'group-crowd', known }];
      await site.ask('save-team', { project: 'ERP', team: { ...noTeam, version, sources } });
      const { free } = await site.ask('free-capacity', { project: 'ERP', months: 1 });
      expect(free.total.people).toBe(60);
      return deepest();
    };
    expect([await steps(0, []), await steps(1, crowd.slice(0, 55))]).toEqual([5, 4]);
  });

  it('reads a team that was saved before there were sources', async () => {
    await withTeam({});
    const { sources: _, leftOut: __, ...old } = { ...noTeam, members: [{ accountId: 'ben', ...place }] };
    stored(old);
    expect(await team()).toEqual(['Ben Engineer 50']);
  });

  it('[K35] follows nothing of which Jira does not tell the one who chooses it', async () => {
    await withTeam({});
    const follow = (source: TeamSource) =>
      site.problem('save-team', { project: 'ERP', team: { ...noTeam, version: 1, sources: [source] } });
    expect(await follow({ ...group, id: 'group-gone', name: 'board' })).toMatchObject({
      code: 'not-allowed',
      message: 'Jira does not tell you who is in the group board, so the team cannot follow it. Nothing was written.',
    });
    expect(await follow({ ...role, id: 'Member' })).toMatchObject({ code: 'invalid', field: 'team.sources.0' });
    await withTeam({ sources: [group] });
    expect(site.requests.filter(({ name }) => name.includes('group')).map(({ as }) => as)).toEqual(['ada']);
    expect(await team()).toEqual(['Ben Engineer 50', 'Eve Engineer 50']);
  });

  it('leaves the choice to administrators', async () => {
    await withTeam({ sources: [group] });
    const next = { ...noTeam, version: 1, sources: [role] };
    expect(await site.problem('save-team', { project: 'ERP', team: next }, 'eve')).toMatchObject({
      code: 'not-allowed',
    });
    const ask = { project: 'ERP', kind: 'group', id: 'group-network' };
    expect(await site.problem('team-source', ask, 'eve')).toMatchObject({ code: 'not-allowed' });
  });
});
