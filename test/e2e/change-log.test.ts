import * as v from 'valibot';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';
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
    const { frame, cell, keys, flag, mishaps } = await open();
    const [key = ''] = await keys();
    const before = (await stored(key)).cost;
    await cell(key, columns.cost).press('Enter');
    const editor = frame.getByRole('textbox', { name: `Cost of ${key}` });
    await editor.fill('-1250,50');
    await editor.press('Enter');
    const now = async () => (await stored(key)).cost;
    await eventually(now, (cost) => expect(cost).toBe(-1250.5));
    await flag(key).getByRole('button', { name: 'Undo' }).click();
    await eventually(now, (cost) => expect(cost).toBe(before));
    expect(mishaps).toEqual([]);
  });

  it('offers the steps of Jira’s workflow on the status, and takes one', async () => {
    const { frame, cell, keys } = await open();
    const [key = ''] = await keys();
    await cell(key, columns.status).press('Enter');
    await frame.getByRole('option', { name: 'Deferred' }).click();
    const now = async () => (await stored(key)).status;
    await eventually(now, (status) => expect(status).toBe('Deferred'));
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
    const { page, frame, grid, flag } = await open();
    const due = v.object({ fields: v.object({ duedate: v.nullable(v.string()) }) });
    const dueNow = async () =>
      v.parse(due, await stage.site.rest('demo-coordinator', '/rest/api/3/issue/ERP-40?fields=duedate')).fields.duedate;
    const before = await dueNow();
    await frame
      .getByRole('button', { name: /Link… ERP-40/ })
      .first()
      .click();
    await frame.getByRole('option', { name: /Put under ERP-200/ }).click();
    await flag('ERP-200 now names ERP-40').waitFor();
    await grid.locator('[data-key="ERP-200"] [data-column]').last().press('Enter');
    await frame.getByRole('option', { name: 'Update the plan…' }).click();
    const panel = frame.getByRole('region', { name: 'Update the plan by ERP-200' });
    await panel.getByLabel('New due date of ERP-40').waitFor();
    await panel.locator('h2:focus', { hasText: 'ERP-200' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await panel.getByRole('button', { name: /Move 1 work item/ }).click();
    await eventually(dueNow, (date) => expect(date).not.toBe(before));
    await flag('The plan is updated by ERP-200').getByRole('button', { name: 'Undo' }).click();
    await eventually(dueNow, (date) => expect(date).toBe(before));
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
    await eventually(keys, (left) => expect(left).toHaveLength(count));
  });

  it('is looked at in the same way after a reload, until somebody wants the standard view', async () => {
    const { page, frame, grid, keys, settled } = await open();
    const all = await keys();
    const cost = grid.getByRole('columnheader', { name: 'Cost' });
    await cost.getByRole('button', { name: 'Cost' }).click();
    const ordered = await eventually(keys, (some) => expect(some).not.toEqual(all));
    await frame.getByPlaceholder('Search change requests').fill('the');
    await eventually(keys, (some) => expect(some.length).toBeLessThan(all.length));
    await page.reload();
    await settled();
    await eventually(keys, (again) => expect(again).toEqual(ordered));
    expect(await cost.getAttribute('aria-sort')).toBe('ascending');
    await frame.getByRole('button', { name: 'Views' }).click();
    await frame.getByRole('button', { name: 'Standard' }).click();
    await eventually(keys, (again) => expect(again).toEqual(all));
    await page.reload();
    await settled();
    await eventually(keys, (again) => expect(again).toEqual(all));
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
