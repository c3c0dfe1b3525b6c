import * as v from 'valibot';
import { violations } from './accessibility';
import { useStage } from './stage';
import { until } from './until';
import type { Visitor } from './visit';

const stage = useStage();
const open = async (route: string, visitor?: Visitor) => {
  const here = await stage.go(`/jira/projects/ERP/apps/coordinator/${route}`, visitor);
  await here.settled();
  return here;
};

const tabs = [
  { route: 'report', heading: 'Status report' },
  { route: 'risks', heading: 'Risk register' },
  { route: 'changes', heading: 'Change log' },
  { route: 'capacity', heading: 'Capacity' },
  { route: 'settings', heading: 'Settings' },
] as const;

describe.each(['light', 'dark'] as const)('the project page, %s', (theme) => {
  it.each(tabs)('shows $heading without a complaint of axe or the console', async ({ route, heading }) => {
    const { page, frame, mishaps } = await open(route, { theme });
    const title = await frame.getByRole('heading', { level: 1 }).innerText();
    expect(title).toContain(heading);
    expect(title).toContain('ERP upgrade');
    expect(await frame.locator('html').getAttribute('data-color-mode')).toBe(theme);
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the project page by keyboard', () => {
  it('walks the heat map with the arrows and filters the register to a cell', async () => {
    const { page, frame } = await open('risks');
    const register = frame.getByRole('table', { name: 'Risk register' });
    const rows = () => register.locator('tbody tr').count();
    const all = await rows();
    await frame.locator('[data-at="0.0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const focused = frame.locator('[role="gridcell"]:focus');
    expect(await focused.getAttribute('data-at')).toBe('1.3');
    const held = await focused.innerText();
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('aria-selected')).toBe('true');
    expect(await until(rows, (count) => count < all)).toBeLessThan(all);
    for (const key of await register.locator('tbody th').allInnerTexts()) expect(held).toContain(key.trim());
  });

  it('reaches each tab and says which one is shown', async () => {
    const { page, frame } = await open('report');
    const tab = frame.getByRole('button', { name: 'Changes', exact: true });
    await tab.focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: /Change log/ }).waitFor();
    expect(await tab.getAttribute('aria-current')).toBe('page');
    expect(page.url()).toContain('/apps/coordinator/changes');
  });
});

describe('editing a risk in the register', () => {
  const stored = v.object({ fields: v.object({ customfield_10101: v.object({ value: v.string() }) }) });
  const probabilityOf = async (key: string) => {
    const issue = await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=customfield_10101`);
    return v.parse(stored, issue).fields.customfield_10101.value;
  };

  it('writes the probability to the issue in Jira, and undo puts it back', async () => {
    const { page, frame, mishaps } = await open('risks');
    const cell = frame.getByRole('button', { name: /^Probability of ERP-\d+: [1-5]/ }).first();
    const key = /ERP-\d+/.exec((await cell.textContent()) ?? '')?.[0] ?? '';
    const before = await probabilityOf(key);
    const step = before.startsWith('2') ? '3' : '2';

    await cell.focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('listbox', { name: `Probability of ${key}` }).waitFor();
    await page.keyboard.press(step);
    await page.keyboard.press('Enter');
    const now = () => probabilityOf(key);
    expect(await until(now, (value) => value.startsWith(step))).toMatch(new RegExp(`^${step} - `));

    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await until(now, (value) => value === before)).toBe(before);
    expect(mishaps).toEqual([]);
  });
});
