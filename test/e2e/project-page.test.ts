import * as v from 'valibot';
import type { Browser } from 'playwright-core';
import { violations } from './accessibility';
import { launchChromium } from './chromium';
import { openLocalSite, type LocalSite } from './local-site';
import { until } from './until';
import { visit, type Visit } from './visit';

const tabs = [
  { route: 'report', heading: 'Status report' },
  { route: 'risks', heading: 'Risk register' },
  { route: 'changes', heading: 'Change log' },
  { route: 'capacity', heading: 'Capacity' },
  { route: 'settings', heading: 'Settings' },
] as const;
const themes = ['light', 'dark'] as const;

let site: LocalSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([openLocalSite(), launchChromium()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

let here: Visit | undefined;
afterEach(async () => {
  await here?.close();
});

async function open(route: string, visitor: Parameters<typeof visit>[2] = {}): Promise<Visit> {
  here = await visit(browser, site.origin, visitor);
  await here.go(`/jira/projects/ERP/apps/coordinator/${route}`);
  await settled(here);
  return here;
}

/** The answer is there and nothing is being refreshed. */
async function settled({ frame }: Visit): Promise<void> {
  await frame.locator('h1').waitFor();
  await frame.locator('[aria-busy="true"], [role="status"][aria-label]').first().waitFor({ state: 'detached' });
}

describe.each(themes)('the project page, %s', (theme) => {
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
    const rows = () => frame.getByRole('table', { name: 'Risk register' }).locator('tbody tr').count();
    const all = await rows();
    await frame.locator('[data-at="0.0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const focused = frame.locator('[role="gridcell"]:focus');
    expect(await focused.getAttribute('data-at')).toBe('1.3');
    const held = await focused.innerText();
    await page.keyboard.press('Enter');
    expect(await focused.getAttribute('aria-selected')).toBe('true');
    expect(await until(rows, (count) => count < all)).toBeLessThan(all);
    const keys = await frame.getByRole('table', { name: 'Risk register' }).locator('tbody th').allInnerTexts();
    for (const key of keys) expect(held).toContain(key.trim());
  });

  it('reaches each tab and says which one is shown', async () => {
    const { page, frame } = await open('report');
    await frame.getByRole('button', { name: 'Changes', exact: true }).focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 1, name: /Change log/ }).waitFor();
    expect(await frame.getByRole('button', { name: 'Changes', exact: true }).getAttribute('aria-current')).toBe('page');
    expect(page.url()).toContain('/apps/coordinator/changes');
  });
});

describe('editing a risk in the register', () => {
  const stored = v.object({ fields: v.object({ customfield_10101: v.object({ value: v.string() }) }) });
  const probabilityOf = async (key: string) => {
    const issue = await site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=customfield_10101`);
    return v.parse(stored, issue).fields.customfield_10101.value;
  };

  it('writes the probability to the issue in Jira, and undo puts it back', async () => {
    const { page, frame, mishaps } = await open('risks');
    const cell = frame.getByRole('button', { name: /^Probability of ERP-\d+: [1-5]/ }).first();
    const key =
      /ERP-\d+/.exec(await cell.innerText())?.[0] ?? /ERP-\d+/.exec((await cell.textContent()) ?? '')?.[0] ?? '';
    const before = await probabilityOf(key);
    const step = before.startsWith('2') ? '3' : '2';

    await cell.focus();
    await page.keyboard.press('Enter');
    await frame.getByRole('listbox', { name: `Probability of ${key}` }).waitFor();
    await page.keyboard.press(step);
    await page.keyboard.press('Enter');
    expect(
      await until(
        () => probabilityOf(key),
        (value) => value.startsWith(step),
      ),
    ).toMatch(new RegExp(`^${step} - `));

    await page.getByRole('button', { name: 'Undo' }).click();
    expect(
      await until(
        () => probabilityOf(key),
        (value) => value === before,
      ),
    ).toBe(before);
    expect(mishaps).toEqual([]);
  });
});
