import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const demo = '/jira/dashboards/10400';

it.each(['light', 'dark'] as const)('shows the demo’s gadgets, %s, without a complaint of axe', async (theme) => {
  const { page, frame, settled, mishaps } = await stage.go(demo, { theme });
  await settled();
  await frame.getByText('Open risks by probability and impact').waitFor();
  const second = page.frameLocator('iframe').nth(1);
  await eventually(
    () => second.getByRole('list', { name: 'Top risks' }).getByRole('listitem').count(),
    (count) => expect(count).toBe(7),
  );
  expect(await violations(page)).toEqual([]);
  expect(mishaps).toEqual([]);
});

it('fits into 300 pixels', async () => {
  const { page } = await stage.go(demo, { width: 344, height: 2400 });
  for (const index of [0, 1]) await page.frameLocator('iframe').nth(index).getByText(/As of/).waitFor();
  const widths = 'const { clientWidth, scrollWidth } = document.documentElement; [clientWidth, scrollWidth]';
  for (const gadget of page.frames().slice(1)) {
    const [inside, wide] = await gadget.evaluate<readonly number[]>(widths);
    expect(inside).toBeLessThanOrEqual(302);
    expect(wide).toBe(inside);
  }
});

it('takes a gadget in, configures it, and lets it go', async () => {
  const { page, frame, settled, mishaps } = await stage.go('/jira/dashboards', { account: 'demo-admin' });
  await page.getByLabel('Name').fill('Steering');
  await page.getByRole('button', { name: 'Create a dashboard' }).click();
  await page.getByRole('button', { name: 'Add the gadget Risks' }).click();
  await page.waitForURL(/edit=/);
  await settled();
  expect(await violations(page)).toEqual([]);
  await frame.getByLabel('Network segmentation (NET)').check();
  await frame.getByRole('radio', { name: /^Top risks/ }).check();
  await frame.getByRole('spinbutton', { name: 'How many' }).fill('3');
  await frame.getByLabel('Title').fill('What weighs most');
  await frame.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL((url) => url.search === '');
  await settled();
  const shown = frame.getByRole('heading', { level: 1, name: 'What weighs most', exact: true });
  await shown.waitFor();
  await eventually(
    () => frame.getByRole('list', { name: 'Top risks' }).getByRole('listitem').count(),
    (count) => expect(count).toBe(3),
  );
  await frame.locator('body').evaluate('document.body.dataset.before = "refresh"');
  await page.getByRole('button', { name: 'Refresh' }).click();
  await frame.locator('body:not([data-before])').waitFor();
  await shown.waitFor();

  const reader = await stage.go(new URL(page.url()).pathname);
  await reader.settled();
  expect(await reader.page.getByRole('button', { name: 'Remove' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.getByText('There is no gadget on it yet.').waitFor();
  expect(mishaps).toEqual([]);
});

it('finds risks by the functions that the app adds to JQL', async () => {
  const { page, mishaps } = await stage.go('/jira/search');
  const found = page.getByRole('table', { name: 'Issues found' });
  const jql = page.getByLabel('JQL');
  await jql.fill('issue in risksAtLevel("Critical") AND statusCategory != Done');
  await jql.press('Enter');
  await eventually(
    () => found.getByRole('row').count(),
    (count) => expect(count).toBe(2),
  );
  await jql.fill('issue in risksAtLevel("Extreme")');
  await jql.press('Enter');
  await page.getByRole('alert').getByText('Critical, High, Medium or Low').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(mishaps).toEqual([]);
});
