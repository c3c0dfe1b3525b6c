import type { Request } from 'playwright-core';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const isSaving = (request: Request) => request.postData()?.includes('save-settings') === true;

it('keeps what is entered while the settings are being saved', async () => {
  const { page, frame, mishaps, settled, flag } = await stage.go('/jira/projects/NET/apps/coordinator/settings');
  await settled();
  const budget = frame.getByLabel('Approved budget');
  const rate = frame.getByLabel('Hourly rate');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*', async (route) => {
    if (isSaving(route.request())) await held;
    await route.continue();
  });
  await budget.fill('640000');
  const save = frame.getByRole('button', { name: 'Save settings' });
  await save.click();
  await rate.fill('87');
  release();
  await flag('are saved').waitFor();
  await page.unroute('**/*');
  await eventually(
    () => save.isEnabled(),
    (enabled) => expect(enabled).toBe(true),
  );
  const written = page.waitForResponse((response) => isSaving(response.request()));
  await save.click();
  await written;
  await page.reload();
  await settled();
  expect([await budget.inputValue(), await rate.inputValue()]).toEqual(['640000', '87']);
  expect(mishaps).toEqual([]);
});
