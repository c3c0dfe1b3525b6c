import { violations } from './accessibility';
import { attributesOf } from './attributes';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (theme: 'light' | 'dark') => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/schedule', { theme });
  await here.settled();
  return here;
};

describe.each(['light', 'dark'] as const)('the schedule, %s', (theme) => {
  it('stands without a complaint of axe or the console, with a row opened too', async () => {
    const { page, frame, mishaps } = await open(theme);
    await frame.getByRole('heading', { level: 1, name: /Schedule/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await frame.getByRole('button', { name: /Broken links/ }).click();
    await frame.locator('[data-row="ERP-230"]:focus').press('Enter');
    await frame.getByRole('heading', { level: 2, name: /ERP-230/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(mishaps).toEqual([]);
  });
});

describe('the schedule by keyboard', () => {
  it('goes to the broken link, tells why it cannot hold, and comes back to the row', async () => {
    const { frame } = await open('light');
    await frame.getByRole('button', { name: /Broken links/ }).click();
    const row = frame.locator('[data-row="ERP-230"]:focus');
    await row.press('Enter');
    const detail = frame.getByRole('region', { name: /ERP-230/ });
    await detail
      .getByText(/NET-112 ends .+ working days too early/)
      .first()
      .waitFor();
    await row.press('Escape');
    await detail.waitFor({ state: 'detached' });
    await row.waitFor();
  });

  it('is walked as fast as keys are pressed', async () => {
    const { page, frame } = await open('light');
    const rows = await attributesOf(frame.locator('[role="row"][data-row]'), 'data-row');
    await frame.locator(`[data-row="${rows[0] ?? ''}"]`).focus();
    // All within one frame: nobody waits for the focus to arrive.
    await Promise.all(
      ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter'].map((key) => page.keyboard.press(key)),
    );
    await frame.getByRole('region', { name: new RegExp(rows[2] ?? 'none') }).waitFor();
  });

  it('walks with arrows, jumps with n and p, and closes a summary', async () => {
    const { page, frame } = await open('light');
    const at = () => frame.locator('[role="row"]:focus').getAttribute('data-row');
    await frame.getByRole('button', { name: /Overdue/ }).click();
    await frame.locator('[role="row"]:focus').waitFor();
    const first = await at();
    await page.keyboard.press('n');
    await eventually(at, (row) => expect(row).not.toBe(first));
    await page.keyboard.press('p');
    await eventually(at, (row) => expect(row).toBe(first));
    const grid = frame.getByRole('treegrid', { name: 'Schedule' });
    const rows = async () => Number(await grid.getAttribute('aria-rowcount'));
    const all = await rows();
    await page.keyboard.press('ArrowLeft');
    await eventually(at, (row) => expect(row).not.toBe(first));
    await page.keyboard.press('ArrowLeft');
    await eventually(rows, (count) => expect(count).toBeLessThan(all));
    await frame.locator('[role="row"][aria-expanded="false"]:focus').waitFor();
  });

  it('draws days, months and quarters over the same rows', async () => {
    const { frame } = await open('light');
    const width = async () => Number(await frame.locator('[role="treegrid"] svg[width]').last().getAttribute('width'));
    let before = await width();
    // From weeks, as it opens, to ever more time in less room, and back to days.
    for (const name of ['Month', 'Quarter']) {
      await frame.getByRole('button', { name, exact: true }).click();
      before = await eventually(width, (px) => expect(px).toBeLessThan(before));
    }
    for (const name of ['Month', 'Week', 'Day']) {
      await frame.getByRole('button', { name, exact: true }).click();
      before = await eventually(width, (px) => expect(px).toBeGreaterThan(before));
    }
  });
});
