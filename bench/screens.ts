import type { Frame, FrameLocator, Page } from 'playwright-core';
import * as v from 'valibot';
import { asOf } from './planned-issues';
import { plannedSeed } from './planned-seed';
import type { Size } from './portfolio';
import { onStage } from './stage';

const patienceMs = 240_000;
const people = 200;
const dragSteps = 40;

const measured = v.object({
  /** Milliseconds from frame to frame. */
  frames: v.array(v.number()),
  mostDrawn: v.number(),
});
type Measured = v.InferOutput<typeof measured>;

/** Runs in the browser: half a screen a frame, which is faster than a hand turns a wheel. */
const scroll = (label: string, role: string, axis: 'Top' | 'Left') => `(async () => {
  const table = document.querySelector('[role="${role}"][aria-label="${label}"]');
  const box = table.scrollHeight > table.clientHeight ? table : table.parentElement;
  const [size, whole] = '${axis}' === 'Top' ? ['clientHeight', 'scrollHeight'] : ['clientWidth', 'scrollWidth'];
  const frames = [];
  let mostDrawn = 0;
  let before = performance.now();
  while (box.scroll${axis} + box[size] < box[whole] - 1 && frames.length < 150) {
    box.scroll${axis} += box[size] / 2;
    await new Promise(requestAnimationFrame);
    const at = performance.now();
    frames.push(at - before);
    before = at;
    mostDrawn = Math.max(mostDrawn, table.querySelectorAll('*').length);
  }
  box.scroll${axis} = 0;
  await new Promise((done) => setTimeout(done, 1_000));
  return { frames, mostDrawn };
})()`;

/** Runs in the browser: frames while work is done on the page, until \`window.stopFrames\` is called. */
const watchFrames = `(() => {
  const frames = [];
  let before = performance.now();
  let watching = true;
  const look = (at) => {
    frames.push(at - before);
    before = at;
    if (watching) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.stopFrames = () => {
    watching = false;
    return { frames, mostDrawn: document.querySelectorAll('*').length };
  };
})()`;

/** `npm run bench -- screens --sizes 5k`: the schedule and the capacity of a long project in a real browser. False where rows are missing. */
export async function benchScreens(sizes: readonly Size[]): Promise<boolean> {
  let right = true;
  for (const { issues } of sizes) right = (await lookThrough(issues)) && right;
  return right;
}

function lookThrough(size: number): Promise<boolean> {
  return onStage({ seed: () => plannedSeed(size, people), asOf, patienceMs }, async ({ page, frame, go }) => {
    await go('/jira/projects/BIG/apps/coordinator/schedule');
    const right = await lookAtSchedule(page, frame, size);
    await go('/jira/projects/BIG/apps/coordinator/capacity');
    return (await lookAtCapacity(page, frame)) && right;
  });
}

async function lookAtSchedule(page: Page, frame: FrameLocator, size: number): Promise<boolean> {
  const shown = await timeOf(() => frame.locator('[role="row"][data-row]').first().waitFor());
  const grid = frame.getByRole('treegrid', { name: 'Schedule' });
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
  const app = appFrame(page);
  console.log(rows === size ? `The schedule has all ${rows} rows.` : `${rows} rows on the schedule instead of ${size}`);
  console.log(
    `schedule shown after ${shown.toFixed(0)} ms, stand-in included, ${await busy(page)} ms of it busy; ${await memory(page)} MB of memory`,
  );
  report('scroll down', v.parse(measured, await app.evaluate(scroll('Schedule', 'treegrid', 'Top'))));
  report('scroll across', v.parse(measured, await app.evaluate(scroll('Schedule', 'treegrid', 'Left'))));
  report('drag a bar', await drag(page, frame));
  for (const zoom of ['Day', 'Month', 'Quarter', 'Week']) {
    const ms = await timeOf(async () => {
      await frame
        .getByRole('radio', { name: zoom })
        .or(frame.getByRole('button', { name: zoom, exact: true }))
        .click();
      await app.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    });
    console.log(`zoom to ${zoom}: ${ms.toFixed(0)} ms`);
  }
  return rows === size;
}

async function drag(page: Page, frame: FrameLocator): Promise<Measured> {
  // Going to a row by keys brings its bar into sight.
  await frame.locator('[role="row"][data-row]').first().focus();
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('ArrowDown');
  const row = frame.locator('[role="row"]:focus');
  await page.waitForTimeout(1_000);
  const box = await frame
    .locator(`[data-drag="${await row.getAttribute('data-row')}"] rect`)
    .first()
    .boundingBox();
  const app = appFrame(page);
  if (!box) throw new Error('No bar to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await app.evaluate(watchFrames);
  for (let step = 1; step <= dragSteps; step += 1) {
    await page.mouse.move(x + step * 12, y);
    await app.evaluate('new Promise(requestAnimationFrame)');
  }
  const found = v.parse(measured, await app.evaluate('window.stopFrames()'));
  await page.mouse.up();
  await frame.getByRole('button', { name: 'Review 1 proposed' }).waitFor();
  return found;
}

async function lookAtCapacity(page: Page, frame: FrameLocator): Promise<boolean> {
  const grid = frame.getByRole('grid', { name: 'Load by person and time' });
  const shown = await timeOf(() => grid.getByRole('gridcell').first().waitFor());
  const app = appFrame(page);
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
  const right = rows === people + 1;
  console.log(right ? `Capacity has all ${people} people.` : `${rows} lines of people instead of ${people + 1}`);
  console.log(
    `capacity shown after ${shown.toFixed(0)} ms, stand-in included, ${await busy(page)} ms of it busy; ${await memory(page)} MB of memory`,
  );
  for (const unit of ['weeks', 'days']) {
    if (unit === 'days') await frame.getByRole('button', { name: 'Days', exact: true }).click();
    report(
      `${unit}, scroll down`,
      v.parse(measured, await app.evaluate(scroll('Load by person and time', 'grid', 'Top'))),
    );
    report(`${unit}, across`, v.parse(measured, await app.evaluate(scroll('Load by person and time', 'grid', 'Left'))));
  }
  return right;
}

function appFrame(page: Page): Frame {
  return page.frames().at(-1) ?? page.mainFrame();
}

/** Time in which the page could not answer, as far as it was longer than 50 ms at a time. */
const blocked = `new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().reduce((sum, { duration }) => sum + duration, 0))).observe({
    type: 'longtask',
    buffered: true,
  });
  setTimeout(() => done(0), 2_000);
})`;

async function busy(page: Page): Promise<string> {
  return v.parse(v.number(), await appFrame(page).evaluate(blocked)).toFixed(0);
}

async function memory(page: Page): Promise<string> {
  const bytes = v.parse(v.number(), await appFrame(page).evaluate('performance.memory.usedJSHeapSize'));
  return (bytes / 1_000_000).toFixed(0);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function report(name: string, { frames, mostDrawn }: Measured): void {
  const sorted = [...frames].sort((a, b) => a - b);
  const share = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
  console.log(
    `${name}: ${frames.length} frames, median ${share(0.5)} ms, 95 % within ${share(0.95)} ms, longest ${share(1)} ms; at most ${mostDrawn} elements`,
  );
}
