import * as v from 'valibot';
import { violations } from './accessibility';
import { useStage } from './stage';
import { until } from './until';
import type { Visitor } from './visit';

const stage = useStage();
const open = async (visitor?: Visitor) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/changes', visitor);
  await here.settled();
  const grid = here.frame.getByRole('grid', { name: 'Change log' });
  const cell = (key: string, column: number) => grid.locator(`[data-key="${key}"] [data-column="${column}"]`);
  const keys = () => grid.locator('tbody th').allInnerTexts();
  return { ...here, grid, cell, keys };
};

/** Of the columns shown at first. */
const columns = { select: 0, title: 2, status: 3, type: 4, cost: 5 };
const shape = v.object({
  fields: v.object({ customfield_10112: v.nullable(v.number()), status: v.object({ name: v.string() }) }),
});
const stored = async (key: string) => {
  const path = `/rest/api/3/issue/${key}?fields=customfield_10112,status`;
  const { customfield_10112: cost, status } = v.parse(shape, await stage.site.rest('demo-coordinator', path)).fields;
  return { cost, status: status.name };
};

describe('the change log by keyboard', () => {
  it('edits a cost, below zero too, and undo puts it back', async () => {
    const { page, frame, cell, keys, mishaps } = await open();
    const [key = ''] = await keys();
    const before = (await stored(key)).cost;
    await cell(key, columns.cost).focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('textbox', { name: `Cost of ${key}` }).fill('-1250,50');
    await page.keyboard.press('Enter');
    const now = async () => (await stored(key)).cost;
    expect(await until(now, (cost) => cost === -1250.5)).toBe(-1250.5);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await until(now, (cost) => cost === before)).toBe(before);
    expect(mishaps).toEqual([]);
  });

  it('offers the steps of Jira’s workflow on the status, and takes one', async () => {
    const { page, frame, cell, keys } = await open();
    const [key = ''] = await keys();
    await cell(key, columns.status).focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('option', { name: 'Deferred' }).click();
    const now = async () => (await stored(key)).status;
    expect(await until(now, (status) => status === 'Deferred')).toBe('Deferred');
  });

  it('gives one type to many, accounts for each, and takes it back', async () => {
    const { frame, cell, keys } = await open();
    const [first = '', second = ''] = await keys();
    await cell(first, columns.select).click();
    await cell(second, columns.select).click();
    await frame.getByRole('toolbar').getByRole('button', { name: 'Type' }).click();
    await frame.getByRole('option', { name: 'Quality' }).click();
    const outcome = frame.getByRole('region', { name: 'Outcome of the bulk edit' });
    await outcome.getByText('2 of 2 change requests changed').waitFor();
    await outcome.getByRole('button', { name: 'Undo' }).click();
    await outcome.getByText('Taken back: Type: Quality').waitFor();
    await outcome.getByText('2 of 2 change requests changed').waitFor();
  });

  it('[C21] names who is to decide, and says when that person is away on the day', async () => {
    const { page, frame, cell } = await open();
    const finding = frame.getByText(/is to be decided on .+, when Viktor Lindqvist does not work/);
    const [, key = ''] = /(ERP-\d+) is to be/.exec(await finding.innerText()) ?? [];
    await cell(key, columns.select).click();
    await frame.getByRole('toolbar').getByRole('button', { name: 'Approver' }).click();
    await frame.getByRole('combobox', { name: 'Approver of 1 change request' }).fill('Ingrid');
    await frame.getByRole('option', { name: /Ingrid/ }).click();
    const outcome = frame.getByRole('region', { name: 'Outcome of the bulk edit' });
    await outcome.getByText('Approver: Ingrid Halvorsen').waitFor();
    await finding.waitFor({ state: 'detached' });
    await outcome.getByRole('button', { name: 'Undo' }).click();
    await finding.waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('an approved change and the plan', () => {
  it('shows what it moves, moves it, and takes it back', async () => {
    const { page, frame, grid } = await open();
    const due = v.object({ fields: v.object({ duedate: v.nullable(v.string()) }) });
    const dueNow = async () =>
      v.parse(due, await stage.site.rest('demo-coordinator', '/rest/api/3/issue/ERP-40?fields=duedate')).fields.duedate;
    const before = await dueNow();
    await frame
      .getByRole('button', { name: /Link… ERP-40/ })
      .first()
      .click();
    await frame.getByRole('option', { name: /Put under ERP-200/ }).click();
    await page.getByText('ERP-200 now names ERP-40').waitFor();
    const actions = grid.locator('[data-key="ERP-200"] [data-column]').last();
    await actions.focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('option', { name: 'Update the plan…' }).click();
    const panel = frame.getByRole('region', { name: 'Update the plan by ERP-200' });
    await panel.getByLabel('New due date of ERP-40').waitFor();
    expect(await panel.locator(':focus').innerText()).toContain('ERP-200');
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('button', { name: /Move 1 work item/ }).click();
    expect(await until(dueNow, (date) => date !== before)).not.toBe(before);
    const told = page.locator('section', { hasText: 'The plan is updated by ERP-200' });
    await told.getByRole('button', { name: 'Undo' }).click();
    expect(await until(dueNow, (date) => date === before)).toBe(before);
  });
});

describe('decisions on pages', () => {
  it('shows what a page says against Jira, with a link back', async () => {
    const { frame } = await open();
    const table = frame.getByRole('table', { name: /Decisions on pages/ });
    const row = table.getByRole('row').filter({ hasText: 'Page says approved, Jira says pending decision' });
    expect(await row.getByRole('link', { name: /ERP weekly meeting/ }).getAttribute('href')).toMatch(
      /\/wiki\/spaces\/ERP\/pages\/\d+\//,
    );
  });
});

describe('what the change log shows', () => {
  it('narrows to what a counter counts', async () => {
    const { frame, keys } = await open();
    const counter = frame.getByRole('button', { name: /Decision overdue/ });
    const count = Number((await counter.innerText()).split('\n')[0]);
    await counter.click();
    expect((await keys()).length).toBe(count);
  });

  it('is looked at in the same way after a reload, until somebody wants the standard view', async () => {
    const { page, frame, grid, keys, settled } = await open();
    const all = await keys();
    const cost = grid.getByRole('columnheader', { name: 'Cost' });
    await cost.getByRole('button', { name: 'Cost' }).click();
    const ordered = await keys();
    expect(ordered).not.toEqual(all);
    await frame.getByPlaceholder('Search change requests').fill('the');
    await until(keys, (some) => some.length < all.length);
    await page.reload();
    await settled();
    expect(await keys()).toEqual(ordered);
    expect(await cost.getAttribute('aria-sort')).toBe('ascending');
    await frame.getByRole('button', { name: 'Views' }).click();
    await frame.getByRole('button', { name: 'Standard' }).click();
    await until(keys, (some) => some.length === all.length);
    await page.reload();
    await settled();
    expect(await keys()).toEqual(all);
  });

  it.each(['light', 'dark'] as const)(
    'has no complaint of axe with a table in place of the picture, %s',
    async (theme) => {
      const { page, frame, mishaps } = await open({ theme });
      await frame.getByRole('button', { name: 'Show as table' }).click();
      await frame.getByRole('table', { name: /Approved changes added up/ }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(mishaps).toEqual([]);
    },
  );
});
