import { violations } from './accessibility';
import { useStage } from './stage';
import { until } from './until';
import type { Visitor } from './visit';

/** A critical risk of the demo with treatments and threatened work, and a column of actions at its end. */
const key = 'ERP-157';
const actions = 10;

const stage = useStage();
const open = async (visitor?: Visitor) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/risks', visitor);
  await here.settled();
  const grid = here.frame.getByRole('grid', { name: 'Risk register' });
  const cell = (column: number, of = key) => grid.locator(`[data-key="${of}"] [data-column="${column}"]`);
  const dialog = (name: string) => here.frame.getByRole('dialog', { name });
  return { ...here, grid, cell, dialog };
};

describe('the register against live work', () => {
  it('counts what is threatened, filters to it, and tells the evidence', async () => {
    const { frame, grid, mishaps } = await open();
    const counter = frame.getByRole('button', { name: /Threatened by live work/ });
    const count = Number((await counter.innerText()).split('\n')[0]);
    expect(count).toBeGreaterThan(0);
    const panel = frame.getByRole('region', { name: 'Checked against live work' });
    expect(await panel.innerText()).toMatch(/ERP-39 Slipped\. Due 13 days later/);
    await counter.click();
    expect(
      await until(
        () => grid.locator('tbody tr[data-key]').count(),
        (rows) => rows === count,
      ),
    ).toBe(count);
    expect(await grid.getByRole('img', { name: /^Live work:/ }).count()).toBe(count);
    expect(mishaps).toEqual([]);
  });

  it('opens by keyboard what belongs to a risk, walks into it, and folds it', async () => {
    const { page, grid, cell } = await open();
    await cell(1).focus();
    expect(await cell(1).getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('+');
    await grid.getByText('Update the runbook').waitFor();
    const nested = grid.locator('[role="row"]', { hasText: 'Treatment' }).first();
    expect(await nested.innerText()).toMatch(/In Progress[\s\S]*Priya Raman[\s\S]*62%/);
    await page.keyboard.press('ArrowDown');
    expect(await grid.locator(':focus').innerText()).toContain('ERP-198');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('-');
    await grid.getByText('Update the runbook').waitFor({ state: 'detached' });
  });
});

describe('the register over time', () => {
  it('is walked by keyboard, and is a table, too', async () => {
    const { page, frame } = await open();
    const panel = frame.getByRole('region', { name: 'Open risks over the last 12 weeks' });
    const weeks = panel.locator('[data-week]');
    await weeks.last().focus();
    await page.keyboard.press('Home');
    const first = await panel.locator(':focus').getAttribute('aria-label');
    expect(first).toMatch(/^Week to .*: \d+ /);
    expect(await panel.locator('figcaption').innerText()).toContain((first ?? '').split(': ')[1]);
    await panel.getByRole('button', { name: 'Show as table' }).click();
    expect(await panel.getByRole('row').count()).toBe(13);
  });
});

describe('the actions on a risk', () => {
  it('escalate it by keyboard, and undo takes that back', async () => {
    const { page, frame, cell, mishaps } = await open();
    const escalated = frame.getByRole('button', { name: /^\d+ Escalated/ });
    const count = async () => Number((await escalated.innerText()).split('\n')[0]);
    const before = await count();
    await cell(actions, 'ERP-125').focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('listbox', { name: 'Actions on ERP-125' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await until(count, (now) => now === before + 1)).toBe(before + 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await until(count, (now) => now === before)).toBe(before);
    expect(mishaps).toEqual([]);
  });

  it('review several at once, leave out what is not assessed, and take that back', async () => {
    const { page, frame, cell, dialog } = await open();
    await cell(0, 'ERP-137').focus();
    await page.keyboard.press('Space');
    await cell(0, 'ERP-249').focus();
    await page.keyboard.press('Space');
    const bar = frame.getByRole('toolbar', { name: 'Edit 2 chosen risks' });
    await bar.getByRole('button', { name: 'Review…' }).click();
    expect(await dialog('Review of 2 risks').innerText()).toContain('1 of them are not assessed');
    await dialog('Review of 2 risks').getByRole('button', { name: 'Reviewed today' }).click();
    const outcome = frame.getByRole('region', { name: 'Outcome of the bulk edit' });
    await outcome.getByText('1 of 1 risks changed').waitFor();
    const review = () => cell(8, 'ERP-137').innerText();
    expect(await until(review, (text) => !text.includes('overdue'))).not.toContain('overdue');
    await outcome.getByRole('button', { name: 'Undo' }).click();
    expect(await until(review, (text) => text.includes('overdue'))).toContain('overdue');
  });

  it('are not offered to those who may not edit', async () => {
    const { grid } = await open({ account: 'demo-duc' });
    expect(await grid.getByRole('columnheader', { name: 'Actions' }).count()).toBe(0);
  });
});

it.each(['light', 'dark'] as const)('has nothing for axe to object to when all is opened, %s', async (theme) => {
  const { page, frame, cell } = await open({ theme });
  await frame.getByRole('button', { name: 'Treatments and work' }).click();
  await frame.getByRole('grid', { name: 'Risks by probability and impact' }).getByText(key).click();
  await frame.getByRole('region', { name: 'Probability 4, impact 5' }).waitFor();
  await cell(actions).click();
  await frame.getByRole('option', { name: 'Reviewed today…' }).click();
  await frame.getByLabel('Note (optional)').waitFor();
  expect(await violations(page)).toEqual([]);
});
