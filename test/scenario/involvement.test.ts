import { appAccountId } from '../../local/runtime/site-identity';
import { noTeam, type TeamPlan } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

const teamOf = (shares: Readonly<Record<string, number>>): TeamPlan => ({
  ...noTeam,
  members: Object.entries(shares).map(([accountId, involvementPercent]) => {
    return { accountId, team: '', role: 'Engineer', involvementPercent };
  }),
});

let site: AskedSite;

/** Eve sees ERP and CRM and nothing of SEC; Ada sees and administers all three. */
beforeEach(async () => {
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('cleo')
    .person('eve')
    .person(appAccountId)
    .project('ERP')
    .project('CRM')
    .project('SEC', { browse: ['ada', appAccountId] })
    .task('ERP-1', { assignee: 'ben', estimateHours: 10, due: '2026-11-25' })
    .task('CRM-1', { assignee: 'cleo', estimateHours: 10, due: '2026-11-25' })
    .seed();
  site = await askSite(seed);
  await site.ask('save-team', { project: 'ERP', team: teamOf({ ben: 80, cleo: 60 }) });
  await site.ask('save-team', { project: 'CRM', team: teamOf({ cleo: 40 }) });
  await site.ask('save-team', { project: 'SEC', team: teamOf({ ben: 60, cleo: 10 }) });
});
afterEach(() => site.close());

const workload = async (as: string) => (await site.ask('workload', { project: 'ERP' }, as)).workload;
const promised = async (as: string) => {
  const { people } = await workload(as);
  return Object.fromEntries(people.map(({ person, promisedElsewhere }) => [person.accountId, promisedElsewhere]));
};
const allow = (account: string) =>
  site.ask('save-person-time', { project: 'ERP', account, version: 0, countsHidden: true });
const inCrm = { projectKey: 'CRM', projectName: 'Project CRM', percent: 40 };

describe('what all projects are promised of a person', () => {
  it('[K31] is named project by project to whoever may browse them, and found above 100%', async () => {
    expect(await promised('ada')).toEqual({
      ben: { shares: [expect.objectContaining({ projectKey: 'SEC', percent: 60 })] },
      cleo: { shares: [inCrm, expect.objectContaining({ projectKey: 'SEC', percent: 10 })] },
    });
    const { findings } = await workload('ada');
    expect(findings.filter(({ rule }) => rule === 'K31').map(({ text, peopleOf }) => [text, peopleOf])).toEqual([
      ['Ben is promised to several projects for 140%: ERP 80%, SEC 60%.', ['ERP', 'SEC']],
      ['Cleo is promised to several projects for 110%: ERP 60%, CRM 40%, SEC 10%.', ['ERP', 'CRM', 'SEC']],
    ]);
  });

  it('[K31] leaves no trace of a project that the reader may not browse', async () => {
    const everything = async () =>
      JSON.stringify([
        await site.ask('workload', { project: 'ERP' }, 'eve'),
        await site.ask('free-capacity', { project: 'ERP' }, 'eve'),
        await site.ask('portfolio-conflicts', {}, 'eve'),
      ]);
    expect(await promised('eve')).toEqual({ cleo: { shares: [inCrm] } });
    const told = await everything();
    expect(told).not.toContain('SEC');
    const { team } = await site.ask('save-team', { project: 'SEC', team: { ...noTeam, version: 1 } });
    expect(team.members).toEqual([]);
    expect(await everything()).toBe(told);
  });

  it('[K33] is not even looked up in the app’s own name while nobody has allowed it', async () => {
    await workload('eve');
    expect(site.requests.filter(({ as }) => as === appAccountId)).toEqual([]);
  });

  it('[K33] adds hidden shares as one sum, of whom it is allowed only', async () => {
    await allow('ben');
    expect(await promised('eve')).toEqual({
      ben: { shares: [], hiddenPercent: 60 },
      cleo: { shares: [inCrm] },
    });
    const { findings } = await workload('eve');
    expect(findings.filter(({ rule }) => rule === 'K31').map(({ text }) => text)).toEqual([
      'Ben is promised to several projects for 140%: ERP 80%, other commitments 60%.',
    ]);
    expect(JSON.stringify(await workload('eve'))).not.toContain('SEC');
    expect(await promised('ada')).toMatchObject({ ben: { shares: [{ projectKey: 'SEC', percent: 60 }] } });
  });

  it('[K31] no longer counts a project that is gone', async () => {
    site.kept.set('team:project:99999', { v: 1, team: teamOf({ ben: 100 }) });
    await allow('ben');
    for (const reader of ['ada', 'eve']) {
      const { ben } = await promised(reader);
      expect([ben?.shares.map(({ projectKey }) => projectKey), ben?.hiddenPercent]).toEqual(
        reader === 'ada' ? [['SEC'], undefined] : [[], 60],
      );
    }
  });

  it('[K32] [K17] tells what is left, and offers no time that others are promised', async () => {
    const { free } = await site.ask('free-capacity', { project: 'ERP', months: 1 });
    expect(
      free.shares.map(({ person, sumPercent, freePercent, leftHerePercent }) => [
        person.accountId,
        sumPercent,
        freePercent,
        leftHerePercent,
      ]),
    ).toEqual([
      ['ben', 140, 0, 40],
      ['cleo', 110, 0, 50],
    ]);
    const alone = await site.ask('free-capacity', { project: 'ERP', months: 1 }, 'eve');
    expect(alone.free.total.months[0]?.capacityHours).toBe(free.total.months[0]?.capacityHours);
    expect(alone.free.total.months[0]?.freeHours).toBeGreaterThan(free.total.months[0]?.freeHours ?? 0);
  });

  it('[K31] is accepted until a day whatever the week, apart from overloads, and taken back', async () => {
    const accepted = { project: 'ERP', account: 'ben', week: '2026-11-16', until: '2026-12-31' };
    await site.ask('accept-overload', { ...accepted, reason: 'Seen' });
    await site.ask('accept-overload', { ...accepted, rule: 'K31', reason: 'Until the cut-over' });
    const again = { ...accepted, rule: 'K31' as const, week: '2026-11-23' };
    const { accepted: one } = await site.ask('accept-overload', { ...again, reason: 'Until the go-live' });
    expect(one.map(({ reason }) => reason)).toEqual(['Until the go-live']);
    const all = async (as: string) => (await site.ask('workload', { project: 'ERP' }, as)).accepted;
    expect((await all('ada')).map(({ rule, reason }) => [rule, reason])).toEqual([
      [undefined, 'Seen'],
      ['K31', 'Until the go-live'],
    ]);
    expect((await all('eve')).map(({ reason }) => reason)).toEqual(['Seen']);
    await site.ask('accept-overload', { ...again, reason: '' });
    expect((await all('ada')).map(({ rule }) => rule)).toEqual([undefined]);
  });

  it('[K31] is not accepted, replaced or taken back by somebody who may not see it, whether it is there or not', async () => {
    const accepted = { project: 'ERP', account: 'ben', week: '2026-11-16', until: '2026-12-31', rule: 'K31' } as const;
    const attempts = async () => [
      await site.problem('accept-overload', { ...accepted, reason: 'Mine' }, 'eve'),
      await site.problem('accept-overload', { ...accepted, reason: '' }, 'eve'),
    ];
    const nothingAccepted = await attempts();
    expect(nothingAccepted[0]).toMatchObject({ code: 'not-found' });
    await site.ask('accept-overload', { ...accepted, reason: 'Until the cut-over' });
    expect(await attempts()).toEqual(nothingAccepted);
    expect((await site.ask('workload', { project: 'ERP' })).accepted).toMatchObject([{ reason: 'Until the cut-over' }]);
    await site.ask('save-team', { project: 'SEC', team: { ...teamOf({}), version: 1 } });
    expect(await attempts()).toEqual(nothingAccepted);
  });

  it('[K31] [K33] is accepted by whoever may know of it as other commitments', async () => {
    await allow('ben');
    const accepted = { project: 'ERP', account: 'ben', week: '2026-11-16', until: '2026-12-31', rule: 'K31' } as const;
    expect((await site.ask('accept-overload', { ...accepted, reason: 'Seen' }, 'eve')).accepted).toHaveLength(1);
    expect((await site.ask('accept-overload', { ...accepted, reason: '' }, 'eve')).accepted).toEqual([]);
  });

  it('[K31] waits no longer than what is read of the load anyway', async () => {
    await allow('ben');
    const read = async () => {
      const { project } = await site.ask('workload', { project: 'ERP' }, 'eve');
      const searches = site.requests.filter(({ name }) => name.endsWith('/project/search'));
      return {
        id: project.id,
        as: searches.map(({ as }) => as),
        depth: Math.max(...site.requests.map((r) => r.depth)),
      };
    };
    const { id, as, depth } = await read();
    expect(new Set(as)).toEqual(new Set(['eve', appAccountId]));
    for (const key of site.kept.keys())
      if (key.startsWith('team:') && key !== `team:project:${id}`) site.kept.delete(key);
    expect(await read()).toEqual({ id, as: [], depth });
  });

  it('[K31] is told over all projects to whoever may browse them', async () => {
    const told = async (as: string) =>
      (await site.ask('portfolio-conflicts', {}, as)).promised.map(({ person, sumPercent }) => [
        person.accountId,
        sumPercent,
      ]);
    expect(await told('ada')).toEqual([
      ['ben', 140],
      ['cleo', 110],
    ]);
    expect(await told('eve')).toEqual([]);
  });
});
