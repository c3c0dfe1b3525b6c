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

it('lays the page out for paper in light colours, with room for the titles of a register, and goes back to dark', async () => {
  const { page, frame } = await open('changes', { theme: 'dark' });
  await frame.getByRole('button', { name: 'Print' }).waitFor();
  const mode = () => frame.locator('html').getAttribute('data-color-mode');
  const cells = frame.getByRole('grid', { name: 'Change log' }).locator('tbody tr:first-child [data-column]');
  const widest = async () => {
    const widths = await Promise.all((await cells.all()).map(async (cell) => (await cell.boundingBox())?.width ?? 0));
    return widths.indexOf(Math.max(...widths));
  };
  const title = await widest();
  await page.emulateMedia({ media: 'print' });
  expect(await until(mode, (found) => found === 'light')).toBe('light');
  expect(await widest()).toBe(title);
  expect(await frame.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await until(mode, (found) => found === 'dark')).toBe('dark');
});

describe('the project page by keyboard', () => {
  it('walks the heat map with the arrows and filters the register to a cell', async () => {
    const { page, frame } = await open('risks');
    const register = frame.getByRole('grid', { name: 'Risk register' });
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

it('holds every page in a width of 1024 pixels', async () => {
  for (const route of [...tabs.map((tab) => tab.route), 'schedule', 'capacity/people', 'capacity/what-if']) {
    const { page, frame } = await open(route, { width: 1024 });
    if (route === 'report') await frame.getByText(/^P50 and P80: /).waitFor();
    const root = 'document.documentElement';
    const wider = await page.frames()[1]?.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
    expect([route, wider]).toEqual([route, 0]);
  }
}, 60_000);
