import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { readXlsx } from '../../src/documents/xlsx/read-xlsx';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
/** A page whose conflicts stand in their lasting order: they are ranked anew when the schedule is there. */
const ranked = (frame: FrameLocator) =>
  frame.getByText(/^Ranked by float and milestones of the schedule of ERP/).waitFor();
const open = async (visitor: { theme?: 'light' | 'dark'; account?: string; width?: number } = {}) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/capacity', visitor);
  await here.settled();
  return here;
};

describe.each(['light', 'dark'] as const)('capacity, %s', (theme) => {
  it('stands without a complaint of axe or the console: the load, a cell, ways out, people and one person', async () => {
    const { page, frame, mishaps } = await open({ theme });
    await frame.getByRole('button', { name: 'All bands' }).click();
    await frame.locator('[data-at="1.1"]').click();
    await frame.getByRole('dialog', { name: /^Load of/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await ranked(frame);
    const overload = frame.getByRole('listitem').filter({ hasText: /^Priya Raman is asked/ });
    await overload.first().getByRole('button', { name: 'Ways out' }).click();
    await frame.getByRole('button', { name: 'Preview' }).first().click();
    await frame.getByRole('button', { name: 'Apply in Jira' }).waitFor();
    await frame.getByRole('button', { name: 'Show as table' }).click();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'What if', exact: true }).click();
    await frame.getByRole('button', { name: 'Suppose this' }).click();
    await frame.getByRole('table', { name: 'What changes, by person and week' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'Hand over' }).click();
    await frame.getByRole('button', { name: 'Suppose this' }).click();
    await frame.getByRole('button', { name: '52 weeks' }).click();
    await frame.getByRole('heading', { name: 'Compared, in the 52 weeks ahead' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'People and time' }).click();
    await frame.getByRole('table', { name: 'People and their time' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: /^Change Elena/ }).click();
    await frame.getByRole('dialog', { name: /Elena/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });

  it('stands without a complaint of axe with the past weeks', async () => {
    const { page, frame, mishaps } = await open({ theme });
    await frame.getByRole('button', { name: 'Past weeks' }).click();
    await frame.getByText('logged on a day off').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('capacity by keyboard', () => {
  it('walks the cells, opens one and comes back to it', async () => {
    const { page, frame } = await open();
    const at = () => frame.locator('td:focus').getAttribute('data-at');
    await frame.locator('[data-at="0.0"]').focus();
    const comesTo = (wanted: string) => eventually(at, (place) => expect(place).toBe(wanted));
    // As fast as the keys can be pressed.
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter']) await page.keyboard.press(key);
    const opened = frame.getByRole('dialog', { name: /^Load of/ });
    await opened.getByText(/asked of/).waitFor();
    await opened.locator('h2:focus').press('Escape');
    await comesTo('1.1');
    // Columns out of sight are not drawn until somebody goes there.
    expect(await frame.locator('[data-at="1.51"]').count()).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await comesTo('1.50');
    await page.keyboard.press('Home');
    await comesTo('1.0');
  });

  it('draws days, weeks and months, hours and people', async () => {
    const { frame } = await open();
    const grid = frame.getByRole('grid', { name: 'Load by person and time' });
    const columns = async () => Number(await grid.getAttribute('aria-colcount'));
    await eventually(columns, (count) => expect(count).toBe(53));
    await frame.getByRole('button', { name: 'Days', exact: true }).click();
    await eventually(columns, (count) => expect(count).toBe(64));
    await frame.getByRole('button', { name: 'Months', exact: true }).click();
    await eventually(columns, (count) => expect(count).toBe(13));
    await frame.getByRole('button', { name: 'Hours', exact: true }).click();
    await frame
      .locator('[data-at="1.1"]')
      .getByText(/\/.+ h/)
      .waitFor();
  });
});

it('shows what was logged in the past weeks before the present one, issue by issue, also in the workbook', async () => {
  const { page, frame } = await open();
  await frame.getByRole('button', { name: 'Past weeks' }).click();
  const grid = frame.getByRole('grid', { name: 'Load by person and time' });
  const columns = async () => Number(await grid.getAttribute('aria-colcount'));
  await eventually(columns, (count) => expect(count).toBe(57));
  const elena = frame.getByRole('row').filter({ hasText: 'Elena Petrova' });
  await elena.locator('td').first().click();
  const opened = frame.getByRole('dialog', { name: /^Load of Elena/ });
  await eventually(
    () => opened.innerText(),
    (text) => expect(text).toMatch(/[\d.]+ h logged on [\d.]+ h[\s\S]*ERP-\d+/),
  );
  await opened.locator('h2:focus').press('Escape');
  await frame.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Spreadsheet (xlsx)' }).click(),
  ]);
  const sheets = new Map(readXlsx(readFileSync(await download.path())).map((sheet) => [sheet.name, sheet.read()]));
  const load = sheets.get('Load (hours)');
  expect(load?.header.slice(4, 9)).toEqual([...Array.from({ length: 4 }, () => 'Actual (logged)'), 'Planned']);
  expect(load?.rows[0]?.cells).toHaveLength(60);
  expect(sheets.get('By work item (hours)')?.rows.some(({ cells }) => /^ERP-\d+$/.test(String(cells[2])))).toBe(true);
  await frame.getByRole('button', { name: 'Months', exact: true }).click();
  await eventually(columns, (count) => expect(count).toBe(13));
});

it('tells the contractor hours of hidden work only of people whose planner allowed it', async () => {
  const { frame } = await open({ account: 'demo-contractor' });
  const rows = (name: string) => frame.getByRole('row').filter({ hasText: name });
  await rows('Elena Petrova').getByText('hidden work unknown').waitFor();
  expect(await rows('Priya Raman').innerText()).not.toContain('hidden work unknown');
  await rows('Priya Raman').locator('td').nth(1).click();
  const stack = frame.getByRole('dialog', { name: /^Load of Priya/ });
  const text = await eventually(
    () => stack.innerText(),
    (words) => expect(words).toMatch(/other commitments\s+[\d.]+ h/),
  );
  expect(text).not.toContain('NET');
});

it('writes a way out to Jira as the person, after a look at it, and takes it back', async () => {
  const { page, frame } = await open();
  await ranked(frame);
  const first = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is asked/ })
    .first();
  await first.getByRole('button', { name: 'Ways out' }).click();
  const way = first
    .getByRole('listitem')
    .filter({ hasText: /^Move ERP-/ })
    .first();
  const [, key = '', days = ''] = /Move (ERP-\d+) by (.+?), due/.exec(await way.innerText()) ?? [];
  expect(days).toMatch(/week/);
  const due = async () => {
    const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=duedate`);
    return JSON.stringify(issue).match(/"duedate":"([^"]+)"/)?.[1] ?? '';
  };
  const before = await due();
  await way.getByRole('button', { name: 'Preview' }).click();
  await frame.getByText('Nothing is written').waitFor();
  const follows = frame.getByRole('region', { name: 'On the schedule of ERP' });
  await eventually(
    () => follows.innerText(),
    (text) => expect(text).toMatch(/Project finish[\s\S]*Milestones[\s\S]*Links/),
  );
  expect(await violations(page)).toEqual([]);
  expect(await due()).toBe(before);
  await frame.getByRole('button', { name: 'Apply in Jira' }).click();
  await eventually(due, (date) => expect(date > before).toBe(true));
  const written = frame.getByRole('group', { name: 'Written to Jira' });
  await frame.locator('[aria-label="Written to Jira"]:focus').waitFor();
  await written.getByRole('button', { name: 'Undo' }).click();
  await eventually(due, (date) => expect(date).toBe(before));
});

it('lowers the share of somebody who is promised twice to what is left, and takes it back', async () => {
  const { page, frame, flag, mishaps } = await open();
  await ranked(frame);
  const conflict = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is promised to several projects for 140%: ERP 80%, NET 60%/ })
    .first();
  await conflict.getByRole('button', { name: 'Ways out' }).click();
  await conflict.getByRole('button', { name: 'People of NET (60%)' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await conflict.getByRole('button', { name: 'Lower to 40%' }).click();
  await conflict.waitFor({ state: 'detached' });
  await flag('Place in the team changed').getByRole('button', { name: 'Undo' }).click();
  await conflict.getByLabel('Reason').fill('Until the cut-over');
  await conflict.getByRole('button', { name: 'Accept', exact: true }).click();
  const accepted = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is promised[\s\S]*Accepted until .+: Until the cut-over/ });
  await frame.getByRole('button', { name: /^Show all \d+$/ }).click();
  await accepted.getByRole('button', { name: 'Take back' }).click();
  await accepted.waitFor({ state: 'detached' });
  expect(mishaps).toEqual([]);
});

it('shows what all projects are promised of each person, also while a share is typed, and leads to their people', async () => {
  const { page, frame } = await open();
  await frame.getByRole('button', { name: 'People of NET' }).click();
  await page.waitForURL(/\/jira\/projects\/NET\/.+\/capacity\/people$/);
  const row = (name: string) => frame.getByRole('row').filter({ hasText: name });
  await row('Priya Raman').filter({ hasText: '60% + ERP 80% = 140%' }).waitFor();
  await row('Aoife Brennan').filter({ hasText: '30% + ERP 40% + M365 30% = 100%' }).waitFor();
  expect(await row('Kwame Mensah').innerText()).not.toContain('=');
  const here = await open();
  await here.frame.getByRole('button', { name: 'People and time' }).click();
  await here.frame.getByRole('button', { name: /^Change Samuel/ }).click();
  const dialog = here.frame.getByRole('dialog', { name: /Samuel/ });
  await dialog.getByLabel('Involvement (%)').fill('45');
  await dialog.getByText('45% here + NET 60% = 105%, 5% too much').waitFor();

  const other = await open({ account: 'demo-contractor' });
  await other.frame.getByRole('button', { name: 'People and time' }).click();
  const seen = other.frame.getByRole('table', { name: 'People and their time' });
  const text = await eventually(
    () => seen.innerText(),
    (words) => expect(words).toMatch(/80% \+ other commitments 60% = 140%/),
  );
  expect(text).not.toContain('NET');
});

it('hands work over to somebody of the same role, and takes it back', async () => {
  const { page, frame, settled } = await open();
  await frame.getByRole('button', { name: 'People and time' }).click();
  await frame.getByRole('button', { name: /^Change Tomasz/ }).click();
  const dialog = frame.getByRole('dialog', { name: /Tomasz/ });
  await dialog.getByLabel('Role').fill('Solution architect');
  await dialog.getByRole('button', { name: 'Save place' }).click();
  await frame
    .getByRole('row')
    .filter({ hasText: /Tomasz.*Solution architect/ })
    .waitFor();
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Load', exact: true }).click();
  await settled();
  await ranked(frame);
  const conflict = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is asked/ })
    .first();
  await conflict.getByRole('button', { name: 'Ways out' }).click();
  const handover = conflict
    .getByRole('listitem')
    .filter({ hasText: /^Give .* to Tomasz/ })
    .first();
  const [, key = ''] = /Give ([A-Z0-9]+-\d+)/.exec(await handover.innerText()) ?? [];
  const owner = async () => {
    const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=assignee`);
    return JSON.stringify(issue).match(/"accountId":"([^"]+)"/)?.[1] ?? '';
  };
  const before = await owner();
  expect(before).not.toBe('');
  await handover.getByRole('button', { name: 'Preview' }).click();
  await frame.getByRole('button', { name: 'Apply in Jira' }).click();
  await eventually(owner, (account) => expect(account).not.toBe(before));
  const written = frame.getByRole('group', { name: 'Written to Jira' });
  await written.getByText(/Give .* to Tomasz/).waitFor();
  await written.getByRole('button', { name: 'Undo' }).click();
  await eventually(owner, (account) => expect(account).toBe(before));
});

it('ranks by the schedule, tells of a decision on a day off, and leads to the line of the work', async () => {
  const { page, frame, mishaps } = await open();
  await ranked(frame);
  await frame.getByRole('button', { name: /^Show all \d+$/ }).click();
  const decision = frame.getByRole('listitem').filter({ hasText: /is to be decided on .+ when Viktor Lindqvist/ });
  await decision.getByRole('button', { name: 'Ways out' }).click();
  await decision.getByText(/Have it decided by .+, the last day before on which Viktor Lindqvist works/).waitFor();
  const overload = frame
    .getByRole('listitem')
    .filter({ hasText: /^Priya Raman is asked/ })
    .first();
  await frame
    .getByText(/^\d+%, from the schedule$/)
    .first()
    .waitFor({ state: 'attached' });
  await overload.getByRole('button', { name: /^Show ERP-\d+ on the schedule$/ }).click();
  await page.waitForURL(/\/schedule\/time-line\/ERP-\d+$/);
  const [, key = ''] = /(ERP-\d+)$/.exec(page.url()) ?? [];
  await frame.getByRole('region', { name: new RegExp(key) }).waitFor();
  expect(mishaps).toEqual([]);
});
