import { askSite, type AskedSite } from './ask-site';
import { planOf } from './plan-run';
import { readXlsx } from '../../src/documents/xlsx/read-xlsx';
import { noTeam, type TeamPlan } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';

jest.mock('@forge/bridge', () => ({ invoke: () => Promise.reject(new Error('The test asks the app itself.')) }));

const member = { accountId: 'ben', team: '', role: '', involvementPercent: 100 };
const team: TeamPlan = { ...noTeam, members: [member] };
const wedding = { account: 'ben', from: '2026-11-18', to: '2026-11-20', reason: 'Wedding' } as const;

let site: AskedSite;
beforeEach(async () => {
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('eve')
    .project('ERP')
    .project('NET')
    .task('ERP-1', { assignee: 'ben', estimateHours: 16, blocks: ['ERP-2', 'NET-1'] })
    .task('ERP-2', { estimateHours: 8 })
    .task('ERP-3', { assignee: 'ben', estimateHours: 16, due: '2026-11-23' })
    .task('NET-1', { estimateHours: 8 })
    .seed();
  site = await askSite(seed);
  await site.ask('save-team', { project: 'ERP', team });
  await site.ask('edit-leave', { project: 'ERP', add: [wedding], remove: [] });
});
afterEach(() => site.close());

const away = { 'ERP-1': ['2026-11-23', '2026-11-24'], 'ERP-2': ['2026-11-25', '2026-11-25'] };

async function planned(project: string, as = 'ada') {
  const { schedule } = await site.ask('schedule', { project }, as);
  return Object.fromEntries(schedule.rows.map(({ id, start, finish }) => [id, [start, finish]]));
}

describe('[L23] work that nobody dated', () => {
  it('is planned on the time of the one who has it, for everybody and in every project, and nobody learns why', async () => {
    for (const reader of ['ada', 'ben', 'eve']) {
      expect(await planned('ERP', reader)).toMatchObject(away);
      expect(await planned('NET', reader)).toMatchObject({ 'NET-1': ['2026-11-25', '2026-11-25'] });
      expect(JSON.stringify(await site.ask('schedule', { project: 'ERP' }, reader))).not.toMatch(/Wedding|enteredIn/);
    }
  });

  it('stands on the same days in a baseline, a sheet and a plan, with the time off as the calendar of the person', async () => {
    await site.ask('take-baseline', { project: 'ERP', name: 'First', reason: 'Agreed' });
    const { schedule } = await site.ask('schedule', { project: 'ERP', baseline: 1 });
    expect(schedule.rows.find(({ id }) => id === 'ERP-3')).toMatchObject({
      start: '2026-11-17',
      compared: { finish: '2026-11-23', slipDays: 0 },
    });
    const sheet = await site.ask('export-schedule', { project: 'ERP', format: 'xlsx' });
    const [read] = readXlsx(Buffer.from(sheet.content, 'base64'));
    expect(JSON.stringify(read?.read())).toContain('2026-11-24');
    const { content } = await site.ask('export-schedule', { project: 'ERP', format: 'mspdi' });
    expect(content).not.toContain('Wedding');
    const { activities, resources, calendars } = planOf(content);
    expect(activities.find(({ issueKey }) => issueKey === 'ERP-1')).toMatchObject({
      start: '2026-11-23T08:00:00',
      finish: '2026-11-24T17:00:00',
      durationMinutes: 960,
    });
    const calendar = calendars.find(({ id }) => id === resources.find(({ name }) => name === 'Ben')?.calendarId);
    expect(calendar).toMatchObject({
      baseId: '1',
      exceptions: [{ from: '2026-11-18', to: '2026-11-20', spans: [] }],
    });
  });
});
