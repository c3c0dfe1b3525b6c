import * as v from 'valibot';
import { violations } from './accessibility';
import { useStage } from './stage';
import { until } from './until';
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
    const { page, frame, cell, mishaps } = await open();
    const key = 'ERP-125';
    const before = (await stored(key)).probability;
    const step = before.startsWith('2') ? '3' : '2';
    await cell(key, columns.select).focus();
    for (let right = 0; right < columns.probability; right += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await frame.getByRole('listbox', { name: `Probability of ${key}` }).waitFor();
    await page.keyboard.press(step);
    await page.keyboard.press('Enter');
    const now = async () => (await stored(key)).probability;
    expect(await until(now, (value) => value.startsWith(step))).toMatch(new RegExp(`^${step} - `));
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await until(now, (value) => value === before)).toBe(before);
    expect(mishaps).toEqual([]);
  });

  it('leaves everything as it was when Escape closes the editor, and the focus returns to the cell', async () => {
    const { page, frame, grid, cell } = await open();
    const before = await stored('ERP-157');
    await cell('ERP-157', columns.response).focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('listbox', { name: 'Response of ERP-157' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await frame.getByRole('listbox').waitFor({ state: 'detached' });
    expect(await grid.locator('[data-key="ERP-157"] :focus').getAttribute('data-column')).toBe(
      String(columns.response),
    );
    expect(await stored('ERP-157')).toEqual(before);
  });

  it('moves a column with Alt, Shift and an arrow', async () => {
    const { page, frame, grid } = await open();
    const titles = () => grid.locator('thead th').allInnerTexts();
    await frame.getByRole('button', { name: 'Impact', exact: true }).focus();
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    const order = await until(titles, (all) => all.indexOf('Impact') < all.indexOf('Probability'));
    expect(order.indexOf('Impact')).toBe(order.indexOf('Probability') - 1);
  });
});

describe('the grid of the risk register', () => {
  it('gives several risks a response at once, accounts for each, and takes it back', async () => {
    const { page, frame, cell, mishaps } = await open();
    const chosen = ['ERP-157', 'ERP-125'];
    const before = await Promise.all(chosen.map(stored));
    await cell('ERP-157', columns.key).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Space');
    const bar = frame.getByRole('toolbar', { name: 'Edit 2 chosen risks' });
    await bar.getByRole('button', { name: 'Response' }).click();
    await frame.getByRole('option', { name: /^Accept/ }).click();
    const outcome = frame.getByRole('region', { name: 'Outcome of the bulk edit' });
    await outcome.getByText('2 of 2 risks changed').waitFor();
    const responses = () => Promise.all(chosen.map(async (key) => (await stored(key)).response));
    expect(await responses()).toEqual(['Accept', 'Accept']);
    await outcome.getByRole('button', { name: 'Undo' }).click();
    await outcome.getByText('Taken back').waitFor();
    const old = before.map(({ response }) => response);
    expect(await until(responses, (now) => now.join() === old.join())).toEqual(old);
    expect(mishaps).toEqual([]);
  });

  it('notes of several risks at once that they were reviewed today', async () => {
    const { page, frame, cell } = await open();
    await cell('ERP-137', columns.select).focus();
    await page.keyboard.press('Space');
    expect(await cell('ERP-137', 8).innerText()).toContain('overdue');
    await frame.getByRole('button', { name: 'Review…', exact: true }).click();
    const form = frame.getByRole('dialog', { name: 'Review of 1 risk' });
    await form.getByLabel('Note (optional)').fill('Supplier has confirmed');
    await form.getByRole('button', { name: 'Reviewed today' }).click();
    const review = () => cell('ERP-137', 8).innerText();
    expect(await until(review, (text) => !text.includes('overdue'))).not.toContain('overdue');
  });

  it('gathers by level, highest first, and folds a group', async () => {
    const { page, frame, grid, keys } = await open();
    await frame.getByLabel('Group by').selectOption({ value: 'level' });
    const groups = grid.locator('[aria-expanded]');
    expect((await groups.allInnerTexts()).map((text) => text.replace(/\s+\d+$/, ''))).toEqual(
      expect.arrayContaining(['Critical', 'High', 'Medium']),
    );
    expect(await groups.first().innerText()).toMatch(/^Critical/);
    const all = (await keys()).length;
    await groups.first().focus();
    await page.keyboard.press('Enter');
    expect(
      await until(
        async () => (await keys()).length,
        (count) => count < all,
      ),
    ).toBeLessThan(all);
  });

  it('narrows by any column, says honestly how many are left, and remembers the view by its name', async () => {
    const { frame, keys } = await open();
    await frame.getByRole('button', { name: 'Filter' }).click();
    const filter = frame.getByRole('dialog', { name: 'Filter' });
    await filter.getByLabel('Column').selectOption({ value: 'owner' });
    await filter.getByLabel(/^Priya Raman/).check();
    const left = (await keys()).length;
    expect(await frame.getByRole('status').filter({ hasText: 'risks shown' }).innerText()).toBe(
      `${left} of 14 risks shown`,
    );
    await frame.getByRole('button', { name: 'Views' }).click();
    const views = frame.getByRole('dialog', { name: 'Views' });
    await views.getByLabel('Save the present view as').fill('Priya');
    await views.getByRole('button', { name: 'Save view' }).click();
    await views.getByRole('button', { name: 'Standard' }).click();
    expect(
      await until(
        async () => (await keys()).length,
        (count) => count === 14,
      ),
    ).toBe(14);
    await frame.getByRole('button', { name: 'Views' }).click();
    await views.getByRole('button', { name: 'Priya', exact: true }).click();
    expect(
      await until(
        async () => (await keys()).length,
        (count) => count === left,
      ),
    ).toBe(left);
  });

  it('shows a further column that is chosen, and fits what it shows at first into 1100 pixels', async () => {
    const { page, frame, grid } = await open({ width: 1412 });
    const [table, around] = [await grid.boundingBox(), await grid.locator('xpath=..').boundingBox()];
    expect(around?.width).toBeLessThanOrEqual(1100);
    expect(table?.width).toBeLessThanOrEqual(around?.width ?? 0);
    await frame.getByRole('button', { name: 'Columns' }).click();
    await frame.getByLabel('Search columns').fill('prox');
    await frame.getByLabel('Proximity').focus();
    await page.keyboard.press('Space');
    expect(await grid.locator('thead th').allInnerTexts()).toContain('Proximity');
  });

  it.each(['light', 'dark'] as const)(
    'has nothing for axe to object to while its menus are open, %s',
    async (theme) => {
      const { page, frame, cell } = await open({ theme });
      await cell('ERP-157', columns.select).focus();
      await page.keyboard.press('Space');
      for (const name of ['Filter', 'Columns', 'Views']) {
        await frame.getByRole('button', { name, exact: true }).click();
        expect(await violations(page)).toEqual([]);
      }
    },
  );
});
