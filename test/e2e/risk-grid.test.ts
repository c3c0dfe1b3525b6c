import * as v from 'valibot';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';
import type { Visitor } from './visit';

const stage = useStage();
const open = async (visitor?: Visitor) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/risks', visitor);
  await here.settled();
  const grid = here.frame.getByRole('grid', { name: 'Risk register' });
  const cell = (key: string, column: number) => grid.locator(`[data-key="${key}"] [data-column="${column}"]`);
  const keys = () => grid.locator('tbody th').allInnerTexts();
  return { ...here, grid, cell, keys };
};

/** Of the columns shown at first. */
const columns = { select: 0, key: 1, statement: 2, probability: 3, impact: 4, level: 5, response: 6 };

const fields = v.object({
  fields: v.object({
    customfield_10101: v.nullable(v.object({ value: v.string() })),
    customfield_10103: v.nullable(v.object({ value: v.string() })),
  }),
});
const stored = async (key: string) => {
  const path = `/rest/api/3/issue/${key}?fields=customfield_10101,customfield_10103`;
  const { customfield_10101: probability, customfield_10103: response } = v.parse(
    fields,
    await stage.site.rest('demo-coordinator', path),
  ).fields;
  return { probability: probability?.value ?? '', response: response?.value ?? '' };
};

describe('the grid of the risk register by keyboard', () => {
  it('edits the probability with Enter and a digit, and undo puts it back', async () => {
    const { page, frame, cell, flag, mishaps } = await open();
    const key = 'ERP-125';
    const before = (await stored(key)).probability;
    const step = before.startsWith('2') ? '3' : '2';
    await cell(key, columns.select).focus();
    for (let right = 0; right < columns.probability; right += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await frame.getByRole('listbox', { name: `Probability of ${key}` }).press(step);
    await page.keyboard.press('Enter');
    const now = async () => (await stored(key)).probability;
    await eventually(now, (value) => expect(value).toMatch(new RegExp(`^${step} - `)));
    await flag(key).getByRole('button', { name: 'Undo' }).click();
    await eventually(now, (value) => expect(value).toBe(before));
    expect(mishaps).toEqual([]);
  });

  it('leaves everything as it was when Escape closes the editor, and the focus returns to the cell', async () => {
    const { page, frame, cell } = await open();
    const before = await stored('ERP-157');
    await cell('ERP-157', columns.response).press('Enter');
    await frame.getByRole('listbox', { name: 'Response of ERP-157' }).press('ArrowDown');
    await page.keyboard.press('Escape');
    await frame.getByRole('listbox').waitFor({ state: 'detached' });
    await cell('ERP-157', columns.response).and(frame.locator(':focus')).waitFor();
    expect(await stored('ERP-157')).toEqual(before);
  });

  it('moves a column with Alt, Shift and an arrow', async () => {
    const { frame, grid } = await open();
    const titles = () => grid.locator('thead th').allInnerTexts();
    await frame.getByRole('button', { name: 'Impact', exact: true }).press('Alt+Shift+ArrowLeft');
    await eventually(titles, (order) => expect(order.indexOf('Impact')).toBe(order.indexOf('Probability') - 1));
  });
});

describe('the grid of the risk register', () => {
  it('gives several risks a response at once, accounts for each, and takes it back', async () => {
    const { page, frame, cell, mishaps } = await open();
    const chosen = ['ERP-157', 'ERP-125'];
    const before = await Promise.all(chosen.map(stored));
    await cell('ERP-157', columns.key).press('Space');
    for (const press of ['ArrowDown', 'Shift+Space']) await page.keyboard.press(press);
    const bar = frame.getByRole('toolbar', { name: 'Edit 2 chosen risks' });
    await bar.getByRole('button', { name: 'Response' }).click();
    await frame.getByRole('option', { name: /^Accept/ }).click();
    const outcome = frame.getByRole('region', { name: 'Outcome of the bulk edit' });
    await outcome.getByText('2 of 2 risks changed').waitFor();
    const responses = () => Promise.all(chosen.map(async (key) => (await stored(key)).response));
    await eventually(responses, (now) => expect(now).toEqual(['Accept', 'Accept']));
    await outcome.getByRole('button', { name: 'Undo' }).click();
    await outcome.getByText('Taken back').waitFor();
    const old = before.map(({ response }) => response);
    await eventually(responses, (now) => expect(now).toEqual(old));
    expect(mishaps).toEqual([]);
  });

  it('notes of several risks at once that they were reviewed today', async () => {
    const { frame, cell } = await open();
    await cell('ERP-137', columns.select).press('Space');
    await cell('ERP-137', 8).getByText('overdue').waitFor();
    await frame.getByRole('button', { name: 'Review…', exact: true }).click();
    const form = frame.getByRole('dialog', { name: 'Review of 1 risk' });
    await form.getByLabel('Note (optional)').fill('Supplier has confirmed');
    await form.getByRole('button', { name: 'Reviewed today' }).click();
    const review = () => cell('ERP-137', 8).innerText();
    await eventually(review, (text) => expect(text).not.toContain('overdue'));
  });

  it('gathers by level, highest first, and folds a group', async () => {
    const { frame, grid, keys } = await open();
    await frame.getByLabel('Group by').selectOption({ value: 'level' });
    const groups = grid.locator('td[colspan][aria-expanded]');
    const levels = async () => (await groups.allInnerTexts()).map((text) => text.replace(/\s+\d+$/, ''));
    await eventually(levels, (names) => expect(names.slice(0, 3)).toEqual(['Critical', 'High', 'Medium']));
    const all = (await keys()).length;
    await groups.first().press('Enter');
    await eventually(keys, (left) => expect(left.length).toBeLessThan(all));
  });

  it('narrows by any column, says honestly how many are left, and remembers the view by its name', async () => {
    const { frame, keys } = await open();
    const shown = (count: number) => eventually(keys, (left) => expect(left).toHaveLength(count));
    await shown(14);
    await frame.getByRole('button', { name: 'Filter' }).click();
    const filter = frame.getByRole('dialog', { name: 'Filter' });
    await filter.getByLabel('Column').selectOption({ value: 'owner' });
    await filter.getByLabel(/^Priya Raman/).check();
    const left = (await eventually(keys, (some) => expect(some.length).toBeLessThan(14))).length;
    await frame.getByRole('status').getByText(`${left} of 14 risks shown`, { exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Views' }).click();
    const views = frame.getByRole('dialog', { name: 'Views' });
    await views.getByLabel('Save the present view as').fill('Priya');
    await views.getByRole('button', { name: 'Save view' }).click();
    await views.getByRole('button', { name: 'Standard' }).click();
    await shown(14);
    await frame.getByRole('button', { name: 'Views' }).click();
    await views.getByRole('button', { name: 'Priya', exact: true }).click();
    await shown(left);
  });

  it('shows a further column that is chosen, and fits what it shows at first into 1100 pixels', async () => {
    const { frame, grid } = await open({ width: 1412 });
    const widths = async () => {
      const boxes = [await grid.boundingBox(), await grid.locator('xpath=..').boundingBox()];
      return boxes.map((box) => box?.width ?? 0);
    };
    await eventually(widths, ([table = 0, around = 0]) => {
      expect(around).toBeGreaterThan(0);
      expect(around).toBeLessThanOrEqual(1100);
      expect(table).toBeLessThanOrEqual(around);
    });
    await frame.getByRole('button', { name: 'Columns' }).click();
    await frame.getByLabel('Search columns').fill('prox');
    await frame.getByLabel('Proximity').press('Space');
    await grid.getByRole('columnheader', { name: 'Proximity' }).waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to object to while its menus are open, %s',
    async (theme) => {
      const { page, frame, cell } = await open({ theme });
      await cell('ERP-157', columns.select).press('Space');
      for (const name of ['Filter', 'Columns', 'Views']) {
        await frame.getByRole('button', { name, exact: true }).click();
        await frame.getByRole('dialog', { name, exact: true }).waitFor();
        expect(await violations(page)).toEqual([]);
      }
    },
  );
});
