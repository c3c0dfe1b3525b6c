import { violations } from './accessibility';
import { useStage } from './stage';
import { until } from './until';

const stage = useStage();
const open = async (theme: 'light' | 'dark') => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/schedule', { theme });
  await here.settled();
  return here;
};

describe.each(['light', 'dark'] as const)('the schedule, %s', (theme) => {
  it('stands without a complaint of axe or the console, with a row opened too', async () => {
    const { page, frame, mishaps } = await open(theme);
    expect(await frame.getByRole('heading', { level: 1 }).innerText()).toContain('Schedule');
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: /Broken links/ }).click();
    await frame.locator('[role="row"]:focus').waitFor();
    await page.keyboard.press('Enter');
    await frame.getByRole('heading', { level: 2, name: /ERP-230/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the schedule by keyboard', () => {
  it('goes to the broken link, tells why it cannot hold, and comes back to the row', async () => {
    const { page, frame } = await open('light');
    await frame.getByRole('button', { name: /Broken links/ }).click();
    const focused = frame.locator('[role="row"]:focus');
    await focused.waitFor();
    expect(await focused.getAttribute('data-row')).toBe('ERP-230');
    await page.keyboard.press('Enter');
    const detail = frame.getByRole('region', { name: /ERP-230/ });
    expect(await detail.innerText()).toMatch(/NET-112 ends .+ working days too early/);
    await page.keyboard.press('Escape');
    await focused.waitFor();
    expect(await focused.getAttribute('data-row')).toBe('ERP-230');
  });

  it('walks with arrows, jumps with n and p, and closes a summary', async () => {
    const { page, frame } = await open('light');
    const at = () => frame.locator('[role="row"]:focus').getAttribute('data-row');
    await frame.getByRole('button', { name: /Overdue/ }).click();
    await frame.locator('[role="row"]:focus').waitFor();
    const first = await at();
    await page.keyboard.press('n');
    expect(await until(at, (row) => row !== first)).not.toBe(first);
    await page.keyboard.press('p');
    expect(await until(at, (row) => row === first)).toBe(first);
    const grid = frame.getByRole('treegrid', { name: 'Schedule' });
    const rows = async () => Number(await grid.getAttribute('aria-rowcount'));
    const all = await rows();
    await page.keyboard.press('ArrowLeft');
    await until(at, (row) => row !== first);
    await page.keyboard.press('ArrowLeft');
    expect(await until(rows, (count) => count < all)).toBeLessThan(all);
    expect(await frame.locator('[role="row"]:focus').getAttribute('aria-expanded')).toBe('false');
  });

  it('draws days, months and quarters over the same rows', async () => {
    const { frame } = await open('light');
    const width = async () => Number(await frame.locator('[role="treegrid"] svg[width]').last().getAttribute('width'));
    const widths: number[] = [];
    for (const name of ['Quarter', 'Month', 'Week', 'Day']) {
      await frame.getByRole('button', { name, exact: true }).click();
      widths.push(await until(width, (px) => px > (widths.at(-1) ?? 0)));
    }
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });
});
