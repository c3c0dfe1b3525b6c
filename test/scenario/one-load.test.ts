import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { demoProjects } from '../../local/demo/demo-projects';
import { demoSettings } from '../../local/demo/demo-settings';
import { demoLeave, demoTeams, demoTimes } from '../../local/demo/demo-teams';
import { appAccountId } from '../../local/runtime/site-identity';
import { loadGrid } from '../../src/analysis/load-grid';
import { loadPercent } from '../../src/analysis/load-percent';
import { noTeam, type TeamPlan } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';
import { now } from './small-site';

const administrator = 'demo-admin';

let site: AskedSite;
afterEach(() => site.close());

/** Per cent and minutes of everybody on the capacity page, by account, a year of weeks. */
async function onThePage(project: string, as: string) {
  const { workload } = await site.ask('workload', { project }, as);
  const { rows } = loadGrid(workload, { unit: 'week', count: 52, mode: 'even', scope: 'all' });
  const names = new Map(workload.people.map(({ person }) => [person.accountId, person.name]));
  return new Map(
    rows.map(({ accountId, cells }) => [
      accountId,
      {
        name: names.get(accountId),
        minutes: cells.map(({ loadMinutes }) => loadMinutes),
        percents: cells.map(({ loadMinutes, capacityMinutes }) => loadPercent(loadMinutes, capacityMinutes)),
      },
    ]),
  );
}

/** Asks all questions that tell a load, and tells for how many people each was compared. */
async function compared(project: string, as: string) {
  const page = await onThePage(project, as);
  const { capacity } = await site.ask('capacity', { project, weeks: 26 }, as);
  for (const { person, weeks } of capacity.people) {
    const known = page.get(person.accountId)?.percents.slice(0, 26);
    expect([person.name, weeks.map((cell) => cell.loadPercent)]).toEqual([person.name, known]);
  }
  const report = await site.ask('status-report', { project }, as);
  const rating = report.ratings.find(({ dimension }) => dimension === 'people');
  const peaks = (rating?.inputs ?? []).filter(({ value }) => value.includes('%'));
  const peakOf = (name: string) => {
    const [, known] = [...page].find(([, person]) => person.name === name) ?? [];
    return Math.max(...(known?.percents.slice(0, 4).map((percent = 0) => percent) ?? []));
  };
  expect(peaks.map(({ label, value }) => [label, value.split(',')[0]])).toEqual(
    peaks.map(({ label }) => [label, `${peakOf(label)}%`]),
  );
  const { schedule } = await site.ask('schedule', { project }, as);
  const owners = Object.entries(schedule.basis.owners?.owners ?? {}).filter(([, { loadMinutes }]) => loadMinutes);
  for (const [account, { loadMinutes }] of owners)
    expect([account, loadMinutes]).toEqual([account, page.get(account)?.minutes.slice(0, 26)]);
  return { people: capacity.people.length, peaks: peaks.length, owners: owners.length };
}

describe('one person in one week', () => {
  it('[K3] [K33] is asked for the same on every page of the demo, whoever reads', async () => {
    const today = now.slice(0, 10);
    site = await askSite(demoPortfolio(today));
    for (const { projectId, settings } of demoSettings) {
      const project = demoProjects.find(({ id }) => id === projectId)?.key ?? '';
      await site.ask('save-settings', { project, settings }, administrator);
    }
    for (const [project, team] of Object.entries(demoTeams(today))) {
      const focusPercent = project === 'ERP' ? 77 : 100;
      const plan = { ...team, focusPercent, region: { country: 'DE', part: 'BY' } };
      await site.ask('save-team', { project, team: plan }, administrator);
    }
    for (const time of demoTimes) await site.ask('save-person-time', time, administrator);
    for (const [project, add] of demoLeave(today))
      await site.ask('edit-leave', { project, add: [...add], remove: [] }, administrator);
    for (const project of ['ERP', 'NET', 'M365'])
      expect(await compared(project, 'demo-coordinator')).toMatchObject({ peaks: 5 });
    const contractor = await compared('ERP', 'demo-contractor');
    expect(contractor.people).toBeGreaterThan(5);
    expect(contractor.owners).toBeGreaterThan(1);
    const { capacity } = await site.ask('capacity', { project: 'ERP' }, 'demo-contractor');
    const told = capacity.people.filter(({ weeks }) => weeks.some(({ otherHours }) => otherHours));
    expect(told.map(({ person }) => person.accountId).sort()).toEqual(['demo-priya', 'demo-samuel']);
  });

  it('[K11] [K15] [K33] is asked for the same with story points, half days, hidden work and people who have left', async () => {
    const place = { team: '', role: '', involvementPercent: 50 };
    const members = ['ben', 'cleo'].map((accountId) => ({ accountId, ...place }));
    const team: TeamPlan = { ...noTeam, focusPercent: 83, region: { country: 'NO' }, members };
    const points = (value: number) => ({ fields: { customfield_10016: value } });
    const updated = '2026-11-02T12:00:00.000Z';
    const seed = portfolio()
      .person('ada')
      .person('ben')
      .person('cleo')
      .person('gus', { active: false })
      .person('eve')
      .person(appAccountId)
      .project('ERP')
      .project('NET')
      .project('SEC', { browse: ['ada', appAccountId] })
      .task('ERP-1', { assignee: 'ben', due: '2026-12-02', blocks: ['ERP-2'], ...points(5) })
      .task('ERP-2', { assignee: 'cleo', estimateHours: 37, start: '2026-12-21', due: '2027-01-08' })
      .task('ERP-3', { assignee: 'gus', estimateHours: 61, due: '2027-01-05' })
      .task('ERP-4', { assignee: 'cleo', ...points(3) })
      .task('ERP-5', { parent: 'ERP-1', status: 'Done', assignee: 'ben', updated })
      .task('NET-1', { assignee: 'ben', estimateHours: 13.3, due: '2026-12-11' })
      .task('NET-2', { assignee: 'ben', ...points(8) })
      .task('SEC-1', { assignee: 'ben', estimateHours: 41.7, start: '2026-11-20', due: '2026-12-09' });
    for (let done = 10; done < 16; done += 1)
      seed.task(`ERP-${done}`, { status: 'Done', assignee: 'cleo', spentHours: 11, updated, ...points(2) });
    site = await askSite(seed.seed());
    await site.ask('save-team', { project: 'ERP', team });
    await site.ask('save-person-time', { project: 'ERP', account: 'ben', version: 0, countsHidden: true });
    const off = { account: 'ben', from: '2026-11-26', to: '2026-11-30', half: true } as const;
    await site.ask('edit-leave', { project: 'ERP', add: [off], remove: [] });
    for (const reader of ['ada', 'eve'])
      expect(await compared('ERP', reader)).toEqual({ people: 3, peaks: 3, owners: 1 });
    const { capacity } = await site.ask('capacity', { project: 'ERP' }, 'eve');
    const ben = capacity.people.find(({ person }) => person.accountId === 'ben');
    expect(ben?.weeks.map(({ otherHours = 0 }) => otherHours).slice(0, 5)).toEqual([3.5, 13.5, 15, 10, 0]);
    expect(ben?.weeks[0]?.demand.map(({ key }) => key)).toEqual(['ERP-1', 'NET-1']);
    expect(capacity.findings.find(({ rule }) => rule === 'K15')?.issueKeys).toEqual(['ERP-1', 'ERP-4']);
    expect(JSON.stringify(capacity)).not.toContain('SEC');
    const { ratings } = await site.ask('status-report', { project: 'ERP' }, 'eve');
    const rating = ratings.find(({ dimension }) => dimension === 'people');
    expect(rating?.inputs.find(({ label }) => label === 'Open issues without an estimate')?.value).toBe('0');
  });
});
