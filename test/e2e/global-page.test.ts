import { readFileSync } from 'node:fs';
import type { FrameLocator } from 'playwright-core';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';
import { globalPagePath } from '../../local/shell/jira/jira-side';
import { readXlsx } from '../../src/documents/xlsx/read-xlsx';

const stage = useStage();
const path = () => globalPagePath(stage.site.app);
const titled = (frame: FrameLocator, name: string) =>
  frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();

it.each(['light', 'dark'] as const)(
  'shows the risks of all projects, %s, without a complaint of axe',
  async (theme) => {
    const { page, frame, settled, mishaps } = await stage.go(path(), { theme });
    await settled();
    await titled(frame, 'Risks across projects');
    expect(await frame.locator('html').getAttribute('data-color-mode')).toBe(theme);
    const register = frame.getByRole('grid', { name: 'Risks across projects' });
    for (const project of ['ERP upgrade', 'Network segmentation']) await register.getByText(project).first().waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: 'Heat map' }).click();
    await frame.getByRole('grid', { name: 'Risks by probability and impact' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  },
);

it('leads from every number to its risks, by keyboard', async () => {
  const { frame, page, settled } = await stage.go(path());
  await settled();
  const high = frame.getByRole('button', { name: /^\d+ High, Network segmentation$/ });
  const count = Number(await high.innerText());
  await high.press('Enter');
  const rows = frame.getByRole('grid', { name: 'Risks across projects' }).locator('tbody [data-index]');
  await eventually(
    () => rows.allInnerTexts(),
    (texts) => {
      expect(texts).toHaveLength(count);
      expect(texts.every((text) => text.includes('NET-') && text.includes('High'))).toBe(true);
    },
  );
  await rows.first().locator('[data-column="0"]').press('Enter');
  await page.waitForURL(/\/browse\/NET-\d+$/);
});

it('keeps what was chosen, and gives exactly what is seen as a file', async () => {
  const first = await stage.go(path());
  await first.settled();
  await first.frame.getByRole('button', { name: 'All projects', exact: true }).click();
  const menu = first.frame.getByRole('dialog', { name: 'Projects' });
  await menu.getByLabel('Network segmentation (NET)').check();
  await menu.getByRole('button', { name: 'Show 1 project' }).click();
  await first.frame.getByLabel('Only risks that this JQL finds').fill('filter = "Risks to look at"');
  await first.frame.getByRole('button', { name: 'Apply' }).click();
  await first.frame.getByText(/^2 risks$/).waitFor();
  // Kept beside the reading, so it may be there later than the risks.
  const kept = () => stage.site.app.host.resolve('risk-scope', {}, { accountId: 'demo-coordinator' });
  await eventually(kept, (scope) => expect(JSON.stringify(scope)).toContain('Risks to look at'));

  const { page, frame, settled, mishaps } = await stage.go(path());
  await settled();
  await frame.getByText(/^2 risks$/).waitFor();
  await frame.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Spreadsheet (xlsx)' }).click(),
  ]);
  const [sheet, summary] = readXlsx(readFileSync(await download.path()));
  const { header, rows } = sheet?.read() ?? { header: [], rows: [] };
  expect(header).toEqual(['Key', 'Project', 'Statement', 'Level', 'Exposure', 'Owner', 'Next review', 'Status']);
  expect(rows.map(({ cells }) => [String(cells[0]).slice(0, 4), cells[1]])).toEqual([
    ['NET-', 'Network segmentation'],
    ['NET-', 'Network segmentation'],
  ]);
  expect(summary?.name).toBe('Summary');
  expect(mishaps).toEqual([]);
});

it('says what is wrong with a query and loses nothing', async () => {
  const { frame, settled } = await stage.go(path(), { account: 'demo-admin' });
  await settled();
  await frame.getByLabel('Only risks that this JQL finds').fill('colour = red');
  await frame.getByRole('button', { name: 'Apply' }).click();
  await frame.getByRole('alert').getByText("Field 'colour' does not exist").waitFor();
  expect(await frame.getByLabel('Only risks that this JQL finds').inputValue()).toBe('colour = red');
  await frame.getByRole('button', { name: 'Remove JQL' }).click();
  await frame.getByRole('grid', { name: 'Risks across projects' }).waitFor();
});

it.each(['light', 'dark'] as const)('shows the conflicts of all projects at their own address, %s', async (theme) => {
  const { page, frame, settled, mishaps } = await stage.go(`${path()}/conflicts`, { theme });
  await settled();
  await titled(frame, 'Conflicts across projects');
  const listed = frame.locator('ol > li');
  const count = () => listed.count();
  const all = await eventually(count, (found) => expect(found).toBeGreaterThan(1));
  const promised = frame.getByRole('table', { name: 'People with more than 100% involvement' });
  await eventually(
    () => promised.innerText(),
    (text) => expect(text).toMatch(/Priya Raman\s+140%\s+ERP 80%, NET 60%/),
  );
  expect(await violations(page)).toEqual([]);
  await frame.getByLabel('Project').selectOption('ERP');
  await eventually(count, (some) => expect([some > 0, some < all]).toEqual([true, true]));
  await frame.getByRole('button', { name: 'Risks', exact: true }).click();
  await titled(frame, 'Risks across projects');
  expect(mishaps).toEqual([]);
});

it('leads from a conflict to its line of the schedule, where the reason stands', async () => {
  const { page, frame, settled, mishaps } = await stage.go(`${path()}/conflicts`);
  await settled();
  const away = frame
    .locator('ol > li')
    .filter({ hasText: /Nguyễn Minh Đức is unavailable .+ and has [\d.]+ h\. \[L18\]/ });
  await away.last().getByRole('button', { name: 'Show ERP-230 on the time line' }).click();
  await page.waitForURL(/\/schedule\/time-line\/ERP-230$/);
  const detail = frame.getByRole('region', { name: /ERP-230/ });
  await detail.getByText('Nguyễn Minh Đức is unavailable').first().waitFor();
  await frame.locator('[data-row="ERP-230"]').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(mishaps).toEqual([]);
});
