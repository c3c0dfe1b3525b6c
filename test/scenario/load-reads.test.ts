import { noTeam, type TeamPlan } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

const place = { team: '', role: '', involvementPercent: 100 };
const team: TeamPlan = {
  ...noTeam,
  focusPercent: 100,
  members: [
    { accountId: 'ben', ...place },
    { accountId: 'cleo', ...place },
  ],
};

let site: AskedSite;

beforeEach(async () => {
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('cleo')
    .person('dora')
    .project('ERP')
    .project('NET')
    .task('ERP-1', { assignee: 'ben', estimateHours: 10 })
    .task('ERP-2', { assignee: 'dora', estimateHours: 4 })
    .task('NET-1', { assignee: 'ben', estimateHours: 6 })
    .task('NET-2', { assignee: 'dora', estimateHours: 8 })
    .task('NET-3', { assignee: 'cleo', labels: ['risk', 'network'] })
    .task('NET-4', { assignee: 'cleo', labels: ['network'] })
    .task('NET-5', { assignee: 'cleo', labels: ['risk'], estimateHours: 2 })
    .seed();
  site = await askSite(seed);
  await site.ask('save-team', { project: 'ERP', team });
});
afterEach(() => site.close());

const deepest = () => Math.max(...site.requests.map(({ depth }) => depth));

describe('reading a load', () => {
  it('needs at most four steps, also for people who are not in the team', async () => {
    const { workload } = await site.ask('workload', { project: 'ERP' });
    expect(workload.work.map(({ key }) => key)).toEqual(expect.arrayContaining(['ERP-1', 'NET-1', 'NET-2']));
    expect(deepest()).toBe(4);
    await site.ask('capacity', { project: 'ERP' });
    expect(deepest()).toBe(4);
  });

  it('needs three steps where everybody with work is in the team', async () => {
    const dora = { accountId: 'dora', ...place };
    await site.ask('save-team', { project: 'ERP', team: { ...team, version: 1, members: [...team.members, dora] } });
    await site.ask('free-capacity', { project: 'ERP' });
    expect(deepest()).toBe(3);
  });

  it('goes on without an account that Jira no longer knows', async () => {
    const gone = { accountId: 'deleted-account', ...place };
    await site.ask('save-team', { project: 'ERP', team: { ...team, version: 1, members: [...team.members, gone] } });
    const { workload } = await site.ask('workload', { project: 'ERP' });
    expect(workload.work.map(({ key }) => key)).toEqual(expect.arrayContaining(['ERP-1', 'NET-1', 'NET-2']));
    expect(await site.ask('logged-hours', { project: 'ERP', accounts: ['ben', 'deleted-account'] })).toBeDefined();
  });

  it('[K7] knows an entry of a register by its label in every project', async () => {
    const { workload } = await site.ask('workload', { project: 'ERP' });
    const cleos = workload.work.filter(({ accountId }) => accountId === 'cleo');
    expect(cleos.map(({ key, minutes }) => [key, minutes])).toEqual([
      ['NET-4', undefined],
      ['NET-5', 120],
    ]);
  });
});
