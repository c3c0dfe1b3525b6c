import { appAccountId } from '../../local/runtime/site-identity';
import { askSchedule } from '../../src/app/schedule';
import { noTeam, type TeamPlan } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

const place = { team: '', role: '', involvementPercent: 100 };
const members = ['ben', 'cleo'].map((accountId) => ({ accountId, ...place }));
const team = (facts: Partial<TeamPlan> = {}): TeamPlan => ({ ...noTeam, members, ...facts });
const wedding = { account: 'ben', from: '2026-11-24', to: '2026-11-25', reason: 'Wedding' } as const;

let site: AskedSite;
beforeEach(async () => {
  const projects = portfolio()
    .person('ada')
    .person('ben')
    .person('cleo')
    .person('eve')
    .person(appAccountId)
    .project('ERP')
    .project('NET')
    .project('SEC', { browse: ['ada', appAccountId], edit: ['ada'] })
    .version('NET', 'Release 1', { releaseDate: '2026-12-11' });
  const release = projects.seed().projects.flatMap(({ versions }) => versions.map(({ id }) => ({ id })));
  const seed = projects
    .task('ERP-1', { blocks: ['ERP-2'], assignee: 'ben', estimateHours: 32, start: '2026-11-23', due: '2026-11-27' })
    .task('ERP-2', { assignee: 'cleo', estimateHours: 8, start: '2026-11-30', due: '2026-12-02' })
    .task('NET-1', { blocks: ['ERP-2'], assignee: 'cleo', estimateHours: 30, start: '2026-11-23', due: '2026-11-27' })
    .task('NET-2', { blocks: ['NET-3'], assignee: 'eve', estimateHours: 30, start: '2026-11-23', due: '2026-11-27' })
    .task('NET-3', {
      fields: { fixVersions: release },
      assignee: 'ben',
      estimateHours: 4,
      start: '2026-11-25',
      due: '2026-12-04',
    })
    .task('SEC-1', { assignee: 'cleo', estimateHours: 20, start: '2026-11-23', due: '2026-11-27' })
    .seed();
  site = await askSite(seed);
  await site.ask('save-team', { project: 'ERP', team: team() });
  await site.ask('edit-leave', { project: 'ERP', add: [wedding], remove: [] });
});
afterEach(() => site.close());

const ofSchedule = async (as = 'ada', project = 'ERP') => (await site.ask('schedule', { project }, as)).schedule;
const reasons = (conflicts: Awaited<ReturnType<typeof ofSchedule>>['conflicts'], rule: string) =>
  conflicts.flatMap((one) => one.reasons.flatMap((reason) => (reason.rule === rule ? [reason.text] : [])));

const away = 'ERP-1 needs 32 h until 27 Nov, but Ben is unavailable 24 Nov to 25 Nov and has 24 h.';

describe('owners of blocking work', () => {
  it('[L18] are away, on the schedule and over all projects, and nobody learns why', async () => {
    for (const reader of ['ada', 'eve', 'ben']) {
      const schedule = await ofSchedule(reader);
      expect(reasons(schedule.conflicts, 'L18')).toEqual([away]);
      const all = await site.ask('portfolio-conflicts', {}, reader);
      expect(reasons(all.conflicts, 'L18')).toEqual([away]);
      expect(JSON.stringify([schedule, all])).not.toMatch(/Wedding|enteredIn/);
    }
  });

  it('[L19] count work that the reader may see, and no hour of what they may not', async () => {
    const seen = async (as: string) => reasons((await site.ask('portfolio-conflicts', {}, as)).conflicts, 'L19');
    expect((await seen('ada')).filter((text) => text.startsWith('Cleo'))).toEqual([
      'Cleo, who has NET-1, is asked for 50 h on 40 h, 125% in the week from 23 Nov: more than 100% is overload.',
    ]);
    expect(await seen('eve')).toEqual([]);
    expect(JSON.stringify(await ofSchedule('eve'))).not.toContain('SEC');
  });

  it('[L19] [K33] count hidden work of those who allow it, over all projects and on the schedule alike', async () => {
    await site.ask('save-person-time', { project: 'ERP', account: 'cleo', version: 0, countsHidden: true });
    const told =
      'Cleo, who has NET-1, is asked for 50 h on 40 h, 125% in the week from 23 Nov: more than 100% is overload.';
    const all = await site.ask('portfolio-conflicts', {}, 'eve');
    expect(reasons(all.conflicts, 'L19')).toContain(told);
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBeLessThanOrEqual(6);
    const schedule = await ofSchedule('eve', 'NET');
    expect(schedule.basis.owners?.owners['cleo']?.loadMinutes?.[1]).toBe(50 * 60);
    expect(reasons(schedule.conflicts, 'L19')).toContain(told);
    expect(JSON.stringify([all, schedule])).not.toContain('SEC');
  });

  it('[L19] take the bands that the project has set', async () => {
    await site.ask('save-team', { project: 'ERP', team: team({ version: 1, bands: [50, 88, 130, 140] }) });
    const { conflicts } = await site.ask('portfolio-conflicts', {});
    expect(reasons(conflicts, 'L19')).toEqual([]);
  });

  it('[L19] are known on the schedule where their work is its own; whose load was not read is told apart', async () => {
    const { basis } = await ofSchedule();
    expect(Object.keys(basis.owners?.owners ?? {})).toEqual(['ben', 'cleo']);
    expect(basis.owners?.owners['ben']?.loadMinutes?.[1]).toBe(32 * 60 + 69);
    expect(basis.owners?.owners['cleo']?.loadMinutes).toBeUndefined();
  });

  it('[L19] say why no load is known where Jira does not tell it, and the schedule stands all the same', async () => {
    const calm = site.invocation('ada');
    const { jira } = calm.user;
    const silent: typeof jira = async (path, request) =>
      request.body?.includes('assignee in')
        ? { status: 503, headers: new Headers(), text: async () => '' }
        : jira(path, request);
    const { schedule } = (await askSchedule({ ...calm, user: { ...calm.user, jira: silent } }, { project: 'ERP' }))
      .value;
    expect(schedule.basis.owners?.unread).toMatch(/answer/);
    expect(reasons(schedule.conflicts, 'L18')).toEqual([away]);
    expect(reasons(schedule.conflicts, 'L19')).toEqual([]);
  });

  it('[L12] [L17] endanger a version, read once for each project', async () => {
    const { conflicts, rows } = await site.ask('portfolio-conflicts', {});
    const endangered = conflicts.find(({ from }) => from === 'NET-2')?.endangers;
    expect(rows.find(({ id }) => id === endangered)).toMatchObject({ title: 'Release 1', finish: '2026-12-11' });
    expect(site.requests.filter(({ name }) => name.endsWith('/versions'))).toHaveLength(3);
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBeLessThanOrEqual(4);
  });
});
