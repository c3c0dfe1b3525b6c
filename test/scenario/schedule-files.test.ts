import { askSite } from './ask-site';
import { planOf } from './plan-run';
import { smallSite, withHidden } from './small-site';
import { readXlsx } from '../../src/documents/xlsx/read-xlsx';

jest.mock('@forge/bridge', () => ({ invoke: () => Promise.reject(new Error('The test asks the app itself.')) }));

const formats = ['mspdi', 'xlsx', 'ics'] as const;

const textOf = (format: (typeof formats)[number], content: string) =>
  format === 'xlsx' ? JSON.stringify(readXlsx(Buffer.from(content, 'base64')).map((sheet) => sheet.read())) : content;

it('gives the schedule as a sheet with exactly its rows, and as a calendar with its dates', async () => {
  const site = await askSite(smallSite().seed());
  const { schedule } = await site.ask('schedule', { project: 'ERP' });
  const file = await site.ask('export-schedule', { project: 'ERP', format: 'xlsx' });
  expect(file).toMatchObject({ fileName: 'ERP-schedule-2026-11-18.xlsx', rows: schedule.rows.length });
  const [sheet] = readXlsx(Buffer.from(file.content, 'base64'));
  const { header, rows } = sheet?.read() ?? { header: [], rows: [] };
  const column = (title: string) => rows.map(({ cells }) => cells[header.indexOf(title)] ?? '');
  expect(column('Key')).toEqual(schedule.rows.map(({ key }) => key ?? ''));
  expect(column('Finish')).toEqual(schedule.rows.map(({ finish }) => finish ?? ''));
  expect(column('Variance, working days')).toEqual(schedule.rows.map(({ varianceDays }) => varianceDays ?? ''));
  const calendar = await site.ask('export-schedule', { project: 'ERP', format: 'ics' });
  expect(calendar.content).toContain('SUMMARY:ERP-5 Go-live');
  expect(calendar.content).toContain('DTSTART;VALUE=DATE:20261218');
  expect(calendar.content).not.toContain('Supplier may leave');
  await site.close();
});

it('puts the first due date into the baseline, and people by name only', async () => {
  const site = await askSite(smallSite().seed());
  const { content } = await site.ask('export-schedule', { project: 'ERP', format: 'mspdi' });
  expect(content).toMatch(/<Baseline>\s*<Number>0<\/Number>\s*<Finish>2026-12-04T17:00:00<\/Finish>/);
  expect(content).toContain('<Name>Ben Osei</Name>');
  expect(content).not.toMatch(/accountId|@example\.com/);
  await site.close();
});

it('[F15] puts named baselines under their numbers, without those that were removed', async () => {
  const site = await askSite(smallSite().seed());
  const take = (name: string) => site.ask('take-baseline', { project: 'ERP', name, reason: 'Agreed by the board' });
  const due = (duedate: string) =>
    site.site.fetch(
      new Request('http://site.test/rest/api/3/issue/ERP-5', {
        method: 'PUT',
        headers: { Authorization: 'Bearer ada', 'Content-Type': 'application/json' },
        body: JSON.stringify({ fields: { duedate } }),
      }),
    );
  await take('Approved plan');
  await due('2026-12-22');
  await take('A mistake');
  await due('2026-12-23');
  await take('After the change');
  await site.ask('remove-baseline', { project: 'ERP', number: 2, reason: 'Taken too early' });
  const { content } = await site.ask('export-schedule', { project: 'ERP', format: 'mspdi' });
  const { activities } = planOf(content);
  const baselinesOf = (key: string) => activities.find(({ issueKey }) => issueKey === key)?.baselines;
  expect(baselinesOf('ERP-5')).toEqual([
    { number: 0, finish: '2026-12-04T17:00:00' },
    { number: 1, finish: '2026-12-18T17:00:00' },
    { number: 3, finish: '2026-12-23T17:00:00' },
  ]);
  expect(baselinesOf('ERP-6')).toContainEqual({
    number: 1,
    start: '2026-11-18T08:00:00',
    finish: '2026-11-19T17:00:00',
  });
  await site.close();
});

it('[F15] tells of a baseline only what its reader may see', async () => {
  const exportOf = async (seed: ReturnType<typeof smallSite>, as: string) => {
    const site = await askSite(seed.seed());
    await site.ask('take-baseline', { project: 'ERP', name: 'Approved plan', reason: 'Agreed by the board' });
    const { content } = await site.ask('export-schedule', { project: 'ERP', format: 'mspdi' }, as);
    await site.close();
    return content;
  };
  const hidden = () => withHidden({ due: '2027-02-03' });
  expect(await exportOf(hidden(), 'ada')).toMatch(/<Number>1<\/Number>\s*<Finish>2027-02-03T17:00:00/);
  expect(await exportOf(hidden(), 'ben')).toBe(await exportOf(smallSite(), 'ben'));
});

it.each(formats)('lets nothing of what a reader may not see into %s', async (format) => {
  const [plain, hidden] = await Promise.all([
    askSite(smallSite().seed()),
    askSite(withHidden({ summary: 'Secret merger' }).seed()),
  ]);
  const [without, beside] = await Promise.all(
    [plain, hidden].map((site) => site.ask('export-schedule', { project: 'ERP', format }, 'ben')),
  );
  expect(textOf(format, beside?.content ?? '')).not.toContain('Secret merger');
  expect(beside?.rows).toBe(without?.rows);
  expect(textOf(format, beside?.content ?? '')).toBe(textOf(format, without?.content ?? ''));
  const full = await hidden.ask('export-schedule', { project: 'ERP', format });
  expect(textOf(format, full.content)).toContain('Secret merger');
  await Promise.all([plain.close(), hidden.close()]);
});
