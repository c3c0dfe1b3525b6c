import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';
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
    await frame.getByRole('heading', { level: 1, name: `ERP upgrade · ${heading}` }).waitFor();
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
  await eventually(mode, (found) => expect(found).toBe('light'));
  await eventually(widest, (column) => expect(column).toBe(title));
  await frame.locator('button', { hasText: 'Print' }).waitFor({ state: 'hidden' });
  await page.emulateMedia({ media: 'screen' });
  await eventually(mode, (found) => expect(found).toBe('dark'));
});

describe('the project page by keyboard', () => {
  it('walks the heat map with the arrows and filters the register to a cell', async () => {
    const { page, frame } = await open('risks');
    const register = frame.getByRole('grid', { name: 'Risk register' });
    const rows = () => register.locator('tbody tr').count();
    const all = await eventually(rows, (count) => expect(count).toBeGreaterThan(0));
    await frame.locator('[data-at="0.0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    const focused = frame.locator('[role="gridcell"][data-at="1.3"]:focus');
    const held = await focused.innerText();
    await focused.press('Enter');
    await focused.and(frame.locator('[aria-selected="true"]')).waitFor();
    await eventually(rows, (count) => expect(count).toBeLessThan(all));
    for (const key of await register.locator('tbody th').allInnerTexts()) expect(held).toContain(key.trim());
  });

  it('reaches each tab and says which one is shown', async () => {
    const { page, frame } = await open('report');
    const tab = frame.getByRole('button', { name: 'Changes', exact: true });
    await tab.press('Enter');
    await frame.getByRole('heading', { level: 1, name: /Change log/ }).waitFor();
    await tab.and(frame.locator('[aria-current="page"]')).waitFor();
    await page.waitForURL(/\/apps\/coordinator\/changes$/);
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
});
