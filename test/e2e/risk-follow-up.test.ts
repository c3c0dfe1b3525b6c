import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';
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
    const count = await eventually(
      async () => Number((await counter.innerText()).split('\n')[0]),
      (threatened) => expect(threatened).toBeGreaterThan(0),
    );
    const panel = frame.getByRole('region', { name: 'Checked against live work' });
    // Working days of the demo: with one weekend between or two.
    await panel.getByText(/ERP-39 Slipped\. Due 1[13] days later/).waitFor();
    await counter.click();
    const marks = grid.getByRole('img', { name: /^Live work:/ });
    await eventually(
      async () => [await grid.locator('tbody tr[data-key]').count(), await marks.count()],
      (found) => expect(found).toEqual([count, count]),
    );
    expect(mishaps).toEqual([]);
  });

  it('opens by keyboard what belongs to a risk, walks into it, and folds it', async () => {
    const { page, frame, grid, cell } = await open();
    await cell(1).and(frame.locator('[aria-expanded="false"]')).press('+');
    await grid.getByText('Update the runbook').waitFor();
    const nested = grid.locator('[role="row"]', { hasText: 'Treatment' }).first();
    await eventually(
      () => nested.innerText(),
      (text) => expect(text).toMatch(/In Progress[\s\S]*Priya Raman[\s\S]*62%/),
    );
    await cell(1).press('ArrowDown');
    await grid.locator('[data-column]:focus', { hasText: 'ERP-198' }).waitFor();
    for (const press of ['ArrowUp', '-']) await page.keyboard.press(press);
    await grid.getByText('Update the runbook').waitFor({ state: 'detached' });
  });
});

describe('the register over time', () => {
  it('is walked by keyboard, and is a table, too', async () => {
    const { frame } = await open();
    const panel = frame.getByRole('region', { name: 'Open risks over the last 12 weeks' });
    const weeks = panel.locator('[data-week]');
    await weeks.last().press('Home');
    const first = await panel.locator('[data-week="0"]:focus').getAttribute('aria-label');
    expect(first).toMatch(/^Week to .*: \d+ /);
    await panel.locator('figcaption', { hasText: (first ?? '').split(': ')[1] ?? '' }).waitFor();
    await panel.getByRole('button', { name: 'Show as table' }).click();
    await eventually(
      () => panel.getByRole('row').count(),
      (rows) => expect(rows).toBe(13),
    );
  });
});

describe('the actions on a risk', () => {
  it('escalate it by keyboard, and undo takes that back', async () => {
    const { page, frame, cell, flag, mishaps } = await open();
    const escalated = frame.getByRole('button', { name: /^\d+ Escalated/ });
    const count = async () => Number((await escalated.innerText()).split('\n')[0]);
    const before = await count();
    await cell(actions, 'ERP-125').press('Enter');
    await frame.getByRole('listbox', { name: 'Actions on ERP-125' }).press('ArrowDown');
    await page.keyboard.press('Enter');
    await eventually(count, (now) => expect(now).toBe(before + 1));
    await flag('ERP-125').getByRole('button', { name: 'Undo' }).click();
    await eventually(count, (now) => expect(now).toBe(before));
    expect(mishaps).toEqual([]);
  });

  it('review several at once, leave out what is not assessed, and take that back', async () => {
    const { frame, cell, dialog } = await open();
    for (const risk of ['ERP-137', 'ERP-249']) await cell(0, risk).press('Space');
    const bar = frame.getByRole('toolbar', { name: 'Edit 2 chosen risks' });
    await bar.getByRole('button', { name: 'Review…' }).click();
    await dialog('Review of 2 risks').getByText('1 of them are not assessed').waitFor();
    await dialog('Review of 2 risks').getByRole('button', { name: 'Reviewed today' }).click();
    const outcome = frame.getByRole('region', { name: 'Outcome of the bulk edit' });
    await outcome.getByText('1 of 1 risks changed').waitFor();
    const review = () => cell(8, 'ERP-137').innerText();
    await eventually(review, (text) => expect(text).not.toContain('overdue'));
    await outcome.getByRole('button', { name: 'Undo' }).click();
    await eventually(review, (text) => expect(text).toContain('overdue'));
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
