import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (theme: 'light' | 'dark', project = 'ERP') => {
  const here = await stage.go(`/jira/projects/${project}/apps/coordinator/schedule`, { theme });
  await here.settled();
  return here;
};
const shot = process.env['SHOTS'];

describe('baselines by keyboard', () => {
  it('are taken with a name and a reason, stand in the list and are compared with', async () => {
    const { page, frame, mishaps } = await open('light', 'NET');
    await frame.getByText('No baseline yet').waitFor();
    await frame.getByRole('button', { name: 'Take a baseline' }).press('Enter');
    const dialog = frame.getByRole('dialog', { name: 'Baselines' });
    await dialog.getByLabel('Name').fill('Approved plan');
    await dialog.getByLabel('Why').fill('Agreed in the steering committee');
    await dialog.getByLabel('Why').press('Enter');
    await dialog.getByRole('row', { name: /Approved plan Original .*As taken/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (shot) await page.screenshot({ path: `${shot}/dialog.png` });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    const compared = frame.getByLabel('Compare with').locator('option:checked');
    await eventually(
      () => compared.innerText(),
      (text) => expect(text).toMatch(/^Approved plan, .*\(original\)$/),
    );
    expect(mishaps).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('slips and forecast, %s', (theme) => {
  it('stand without a complaint of axe or the console', async () => {
    const { page, frame, mishaps } = await open(theme);
    await frame.getByRole('treegrid', { name: 'Schedule' }).waitFor();
    await eventually(
      () => frame.getByLabel('Compare with').locator('option:checked').innerText(),
      (text) => expect(text).toMatch(/^Re-plan of cut-over, /),
    );
    if (shot) await page.screenshot({ path: `${shot}/gantt-${theme}.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Slip ledger' }).click();
    await frame.getByRole('img', { name: /milestones since/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (shot) await page.screenshot({ path: `${shot}/ledger-${theme}.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Table', exact: true }).click();
    await frame.getByRole('table', { name: /over report time/ }).waitFor();
    const worker = page.waitForEvent('worker');
    await frame.getByRole('button', { name: 'Forecast', exact: true }).click();
    expect((await worker).url()).toContain('forecast-worker');
    await frame.getByRole('button', { name: 'Show picture of Go-live' }).click();
    await frame.getByRole('img', { name: /Go-live: half of the draws/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (shot) await page.screenshot({ path: `${shot}/forecast-${theme}.png`, fullPage: true });
    await frame.getByRole('button', { name: 'Time line' }).click();
    await frame.getByRole('button', { name: 'Quarter' }).click();
    await frame.getByRole('button', { name: /Milestones at risk/ }).click();
    for (const row of ['ERP-38', 'version:10104']) await frame.locator(`[data-row="${row}"]:focus`).press('n');
    await frame.locator('[data-row="ERP-39"]:focus').press('Enter');
    await frame
      .getByRole('region', { name: /ERP-39/ })
      .getByText('Forecast (P80)')
      .waitFor();
    if (shot) await page.screenshot({ path: `${shot}/whiskers-${theme}.png`, fullPage: true });
    expect(mishaps).toEqual([]);
  });
});
