import { violations } from './accessibility';
import { attributesOf } from './attributes';
import { eventually } from './eventually';
import { useStage } from './stage';
import type { Visit } from './visit';

const stage = useStage();
const path = '/jira/projects/ERP/apps/coordinator/schedule/sync';
const shot = process.env['SHOTS'];
const open = async (visitor: Parameters<typeof stage.go>[1] = {}) => {
  const here = await stage.go(path, visitor);
  await here.settled();
  return here;
};
/** The first pieces of work under way, in whichever list they stand on this day. */
const underWay = async ({ frame }: Visit, count: number) => {
  const status = frame.getByRole('button', { name: /^Status of \S+ In Progress$/i });
  const boxes = frame.getByRole('row').filter({ has: status }).locator('input[data-box="tick"]');
  const keys = await eventually(
    () => attributesOf(boxes, 'data-issue'),
    (found) => expect(found.length).toBeGreaterThanOrEqual(count),
  );
  return keys.slice(0, count);
};
const ticked = ({ frame }: Visit, key: string) =>
  frame.getByRole('checkbox', { name: `${key} gone through`, checked: true });
/** A tick is shown at once, and kept a moment later. */
const kept = (key: string) =>
  eventually(
    () => stage.site.app.host.resolve('sync', { project: 'ERP' }, { accountId: 'demo-ingrid' }),
    (answer) => expect(answer).toHaveProperty(`value.value.ticks.${key}`),
  );
const statusOf = async (key: string) =>
  JSON.stringify(await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}?fields=status`));

describe('a sync with the team', () => {
  it('moves several rows through the workflow at once, by keyboard, and takes it back', async () => {
    const here = await open();
    const { page, frame, mishaps } = here;
    const keys = await underWay(here, 2);
    const before = await Promise.all(keys.map(statusOf));
    for (const key of keys) await frame.getByLabel(`Choose ${key}`).press(' ');
    const bar = frame.getByRole('toolbar', { name: 'Edit 2 chosen rows' });
    await bar.getByRole('button', { name: 'Status' }).press('Enter');
    const editor = frame.getByRole('dialog', { name: 'Status of 2 rows' });
    await editor.getByRole('option', { name: /Blocked 2 of 2/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    if (shot) await page.screenshot({ path: `${shot}/sync-steps.png` });
    await editor.getByRole('listbox').press('End');
    await editor.getByRole('option', { name: /Done/ }).and(editor.locator('[class*="active"]')).waitFor();
    await page.keyboard.press('Enter');
    await editor.waitFor({ state: 'detached' });
    await frame.getByRole('button', { name: 'Write 2 rows to Jira' }).press('Enter');
    const outcome = frame.getByRole('region', { name: 'What became of the changes' });
    await outcome.getByText('2 of 2 changed in Jira').waitFor();
    expect(await Promise.all(keys.map(statusOf))).toEqual([
      expect.stringContaining('"Done"'),
      expect.stringContaining('"Done"'),
    ]);
    await frame.getByText(/^2 of \d+ gone through/).waitFor();
    if (shot) await page.screenshot({ path: `${shot}/sync-written.png` });
    await outcome.getByRole('button', { name: 'Undo' }).press('Enter');
    await outcome.getByText('Taken back: 2 rows').waitFor();
    await outcome.getByText('2 of 2 changed in Jira').waitFor();
    expect(await Promise.all(keys.map(statusOf))).toEqual(before);
    expect(mishaps).toEqual([]);
  });

  it('writes hours and status of one row together, and takes both back', async () => {
    const here = await open();
    const { frame, page, mishaps } = here;
    const [key = ''] = await underWay(here, 1);
    await frame.getByLabel(`Hours still to do for ${key}`).fill('33');
    await frame.getByRole('button', { name: `Status of ${key}` }).press('Enter');
    const editor = frame.getByRole('dialog', { name: `Status of ${key}` });
    await editor.getByRole('listbox').press('ArrowDown');
    await editor.getByRole('option', { name: 'In Review' }).and(editor.locator('[class*="active"]')).waitFor();
    await page.keyboard.press('Enter');
    await frame.getByRole('button', { name: 'Write one row to Jira' }).press('Enter');
    const outcome = frame.getByRole('region', { name: 'What became of the changes' });
    await outcome.getByText('1 of 1 changed in Jira').waitFor();
    const standing = async () => JSON.stringify(await stage.site.rest('demo-coordinator', `/rest/api/3/issue/${key}`));
    expect(await standing()).toContain('"timeestimate":118800');
    expect(await standing()).toContain('"name":"In Review"');
    await outcome.getByRole('button', { name: 'Undo' }).press('Enter');
    await outcome.getByText(/^Taken back/).waitFor();
    await outcome.getByText('1 of 1 changed in Jira').waitFor();
    expect(await standing()).not.toContain('"timeestimate":118800');
    expect(await standing()).toContain('"name":"In Progress"');
    expect(mishaps).toEqual([]);
  });

  it('keeps what was gone through over a reload, shows it to colleagues, and goes on with the next', async () => {
    const here = await open();
    const { page, frame } = here;
    const boxes = frame.locator('input[data-box="tick"]');
    const [first = '', second = ''] = await attributesOf(boxes, 'data-issue');
    await frame.getByLabel(`${first} gone through`).and(frame.locator(':not(:checked)')).press(' ');
    const mark = (of: Visit, who: string) =>
      of.frame
        .getByRole('cell')
        .filter({ has: ticked(of, first) })
        .getByText(who)
        .waitFor();
    await mark(here, 'you,');
    await page.keyboard.press('ArrowDown');
    await frame.getByLabel(`${second} gone through`).and(frame.locator(':focus')).waitFor();
    await frame.getByText(/[1-9]\d* of \d+ gone through/).waitFor();
    await kept(first);
    await page.reload();
    await here.settled();
    await ticked(here, first).waitFor();
    await frame.getByRole('button', { name: /^Go on with/ }).press('Enter');
    await boxes.and(frame.locator(':focus')).waitFor();
    const colleague = await open({ account: 'demo-ingrid' });
    await mark(colleague, 'Aoife Brennan, ');
  });

  it('[L21] shows what a colleague ticks meanwhile on coming back to the page, and keeps what was entered', async () => {
    const here = await open();
    const { page, frame } = here;
    const unticked = frame.locator('input[data-box="tick"]:not(:checked)');
    const key = (await attributesOf(unticked, 'data-issue')).at(-1) ?? '';
    await frame.getByLabel(`Hours still to do for ${key}`).fill('33');
    const colleague = await open({ account: 'demo-ingrid' });
    const theirs = colleague.frame.getByLabel(`${key} gone through`);
    await theirs.press(' ');
    await kept(key);
    await frame.locator('body').evaluate('window.dispatchEvent(new Event("focus"))');
    await frame.getByText(/One row ticked by Ingrid/).waitFor({ state: 'attached' });
    await ticked(here, key).waitFor();
    expect(await frame.getByLabel(`Hours still to do for ${key}`).inputValue()).toBe('33');
    expect(await violations(page)).toEqual([]);
  });

  it('tells before anything is written what cannot get to a status, and ends with a way back', async () => {
    const here = await open();
    const { page, frame } = here;
    const [first = ''] = await underWay(here, 1);
    await frame.getByLabel(`${first} gone through`).check();
    await kept(first);
    const chosen = frame.locator('input[data-box="choose"]:checked');
    await frame.getByRole('button', { name: 'Choose all' }).last().press('Enter');
    await eventually(
      () => chosen.count(),
      (count) => expect(count).toBeGreaterThan(2),
    );
    await frame
      .getByRole('toolbar', { name: /chosen rows/ })
      .getByRole('button', { name: 'Status' })
      .press('Enter');
    const editor = frame.getByRole('dialog', { name: /^Status of/ });
    await editor.getByRole('option', { name: /^In Progress \d+ of/ }).click();
    await editor
      .getByText(/^Not to “In Progress”/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    if (shot) await page.screenshot({ path: `${shot}/sync-barred.png` });
    await editor.locator('button:focus', { hasText: 'Enter “In Progress”' }).press('Enter');
    await frame.getByRole('button', { name: /^Write \d+ rows to Jira/ }).waitFor();
    await frame.getByRole('button', { name: 'Discard' }).press('Enter');
    await frame.getByRole('button', { name: 'Choose none' }).press('Enter');
    await frame.getByRole('button', { name: 'Sync done' }).press('Enter');
    await frame.getByText(/Since the last sync, .* noted by you/).waitFor();
    await frame.getByRole('button', { name: 'Take that sync back' }).press('Enter');
    await frame.getByText('No sync was noted yet: this is the last week').waitFor();
    await ticked(here, first).waitFor();
  });
});

describe.each(['light', 'dark'] as const)('the sync screen, %s', (theme) => {
  it.each([1280, 320])('stands without a complaint of axe at %i px', async (width) => {
    const { page, frame, mishaps } = await open({ theme, width });
    await frame.getByRole('button', { name: 'Choose all' }).first().press('Enter');
    await frame.getByRole('toolbar', { name: /chosen rows/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    const root = 'document.documentElement';
    const overflow = await page.frames()[1]?.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
    expect(overflow).toBeLessThanOrEqual(0);
    if (shot)
      await page.screenshot({
        path: `${shot}/sync-${theme}-${width}.png`,
        clip: { x: 0, y: 0, width, height: 1800 },
        fullPage: true,
      });
    expect(mishaps).toEqual([]);
  });
});
