import { askSite, type AskedSite } from './ask-site';
import { planOf } from './plan-run';
import { openWhatIf } from '../../src/analysis/what-if';
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
    .person('fay')
    .project('ERP', { edit: ['ada', 'ben', 'eve'] })
    .project('NET')
    .task('ERP-1', { assignee: 'ben', estimateHours: 16, blocks: ['ERP-2', 'NET-1'] })
    .task('ERP-2', { estimateHours: 8 })
    .task('ERP-3', { assignee: 'ben', estimateHours: 16, due: '2026-11-23' })
    .task('ERP-4', { assignee: 'eve', estimateHours: 8, start: '2026-11-18', due: '2026-11-19' })
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

  it('[S17] is planned before a date is cleared in Jira on the days on which it is planned after', async () => {
    const leave = { ...wedding, account: 'eve', reason: 'Moving house' };
    await site.ask('edit-leave', { project: 'ERP', add: [leave], remove: [] }, 'eve');
    const { schedule } = await site.ask('schedule', { project: 'ERP' });
    const cleared = { id: 'ERP-4', start: null, due: null };
    const proposed = openWhatIf(schedule).with([cleared]).rows;
    await site.ask('edit-activities', { edits: [{ issue: 'ERP-4', edit: { start: null, due: null } }] });
    const written = (await site.ask('schedule', { project: 'ERP' })).schedule.rows;
    const dates = (rows: typeof written) => rows.find(({ id }) => id === 'ERP-4');
    expect(dates(written)).toMatchObject({ start: '2026-11-23', finish: '2026-11-23', dates: 'planned' });
    expect(dates(proposed)).toEqual(dates(written));
    expect(JSON.stringify(schedule)).not.toContain('Moving house');
  });

  it('[L23] tells somebody who may not clear a date nothing of when its owner works', async () => {
    const leave = { ...wedding, account: 'eve', reason: 'Moving house' };
    await site.ask('edit-leave', { project: 'ERP', add: [leave], remove: [] }, 'eve');
    const calendars = async (as: string) =>
      (await site.ask('schedule', { project: 'ERP' }, as)).schedule.basis.calendars.map(({ id }) => id).sort();
    expect(await calendars('ada')).toEqual(['ben', 'eve']);
    expect(await calendars('fay')).toEqual(['ben']);
  });
});
