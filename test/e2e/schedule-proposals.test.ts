import type { FrameLocator } from 'playwright-core';
import { violations } from './accessibility';
import { eventually } from './eventually';
import { useStage } from './stage';

const stage = useStage();
const open = async (theme: 'light' | 'dark', account?: string) => {
  const here = await stage.go('/jira/projects/ERP/apps/coordinator/schedule', { theme, ...(account && { account }) });
  await here.settled();
  return here;
};
const toBrokenLink = async (frame: FrameLocator) => {
  await frame.getByRole('button', { name: /Broken links/ }).click();
  const row = frame.locator('[data-row="ERP-230"]:focus');
  await row.waitFor();
  return row;
};
const dueOf = async (key: string) =>
  JSON.stringify(await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=duedate`));

it('proposes by keyboard, shows what follows, writes only when applied, and takes it back', async () => {
  const { page, frame, mishaps } = await open('light');
  const row = await toBrokenLink(frame);
  const before = await dueOf('ERP-230');
  await row.press('m');
  for (let day = 0; day < 8; day += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const panel = frame.getByRole('region', { name: 'Proposed changes' });
  await eventually(
    () => panel.innerText(),
    (text) => expect(text).toMatch(/ERP-230[\s\S]+NET-112\s*→\s*ERP-230 can hold again/),
  );
  expect(await violations(page)).toEqual([]);
  expect(await dueOf('ERP-230')).toBe(before);
  await panel.getByRole('button', { name: /Apply/ }).click();
  const outcome = frame.getByRole('region', { name: 'What became of the changes' });
  await outcome.getByText('1 of 1 changed in Jira').waitFor();
  expect(await dueOf('ERP-230')).not.toBe(before);
  await outcome.getByRole('button', { name: 'Undo' }).click();
  await outcome.getByText(/Taken back/).waitFor();
  await eventually(
    () => dueOf('ERP-230'),
    (due) => expect(due).toBe(before),
  );
  expect(mishaps).toEqual([]);
});

it('keeps a bar that is moved by keys in sight', async () => {
  const { frame } = await open('light');
  const row = await toBrokenLink(frame);
  // Under the outline of where it stood is where it would be.
  const bar = frame.locator('[data-drag="ERP-230"] rect').nth(1);
  const isInSight = async () => {
    const parts = [bar, frame.getByRole('columnheader', { name: 'Float' }), frame.getByRole('treegrid')];
    const [box, beside, grid] = await Promise.all(parts.map((part) => part.boundingBox()));
    return box && beside && grid ? box.x >= beside.x + beside.width && box.x < grid.x + grid.width : false;
  };
  const said = () => frame.getByRole('status').filter({ hasText: 'ERP-230' }).innerText();
  await row.press('m');
  let words = await eventually(said, (text) => expect(text).toMatch(/^Moving/));
  for (let week = 0; week < 10; week += 1) {
    await row.press('ArrowDown');
    words = await eventually(said, (text) => expect(text).not.toBe(words));
    expect(words).toMatch(/^ERP-230: starts/);
  }
  await eventually(isInSight, (sight) => expect(sight).toBe(true));
  await row.press('Escape');
  await frame.getByText('ERP-230 is where it was.').waitFor();
});

it('opens the terms of a link whose line is pressed', async () => {
  const { page, frame } = await open('light');
  const row = await toBrokenLink(frame);
  const line = frame.locator('[data-link="NET-112 ERP-230"]');
  expect(await line.locator('title').textContent()).toMatch(/^NET-112 → ERP-230\n.*too early/);
  await line.locator('circle').click();
  const type = frame.getByRole('combobox', { name: 'Type of NET-112 → ERP-230' });
  await type.and(frame.locator(':focus')).waitFor();
  await frame.locator('li[aria-current="true"]', { hasText: 'NET-112' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await type.press('Escape');
  await row.waitFor();
});

it('proposes by dragging a bar, keeps the proposal over another page, and drops it', async () => {
  const { page, frame } = await open('dark');
  await toBrokenLink(frame);
  const bar = frame.locator('[data-drag="ERP-230"] rect').first();
  // Waits until it lies still and nothing covers it.
  await bar.hover();
  const box = await bar.boundingBox();
  if (!box) throw new Error('The bar is in sight');
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.down();
  await page.mouse.move(at.x + 60, at.y, { steps: 5 });
  await page.mouse.up();
  const panel = frame.getByRole('region', { name: 'Proposed changes' });
  await panel.waitFor();
  expect(await violations(page)).toEqual([]);
  await frame.getByRole('button', { name: 'Risks', exact: true }).click();
  await panel.waitFor({ state: 'detached' });
  await frame.getByRole('button', { name: 'Schedule', exact: true }).click();
  await panel.waitFor();
  await panel.getByRole('button', { name: 'Discard all' }).click();
  await panel.waitFor({ state: 'detached' });
});
