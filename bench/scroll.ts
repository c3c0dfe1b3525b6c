import * as v from 'valibot';
import { asSeed } from './as-seed';
import { asOf, generatePortfolio, type Size } from './portfolio';
import { onStage } from './stage';

const patienceMs = 120_000;

const scrolled = v.object({
  /** Milliseconds from frame to frame while the table scrolls from its first to its last row. */
  frames: v.array(v.number()),
  mostRowsDrawn: v.number(),
});

/** Runs in the browser. Half a screen a frame is faster than a hand turns a wheel. */
const scrollDown = `(async () => {
  const table = document.querySelector('[aria-label="Risk register"]');
  const box = table.parentElement;
  const frames = [];
  let mostRowsDrawn = 0;
  let before = performance.now();
  while (box.scrollTop + box.clientHeight < box.scrollHeight - 1 && frames.length < 600) {
    box.scrollTop += Math.max(box.clientHeight / 2, box.scrollHeight / 500);
    await new Promise(requestAnimationFrame);
    const at = performance.now();
    frames.push(at - before);
    before = at;
    mostRowsDrawn = Math.max(mostRowsDrawn, table.querySelectorAll('tbody tr').length);
  }
  return { frames, mostRowsDrawn };
})()`;

/** `npm run bench -- scroll --sizes 6k --risks 5k`: long registers in a real browser, from top to bottom. False where rows are missing. */
export async function benchScroll(sizes: readonly Size[]): Promise<boolean> {
  let right = true;
  for (const size of sizes) right = (await scrollThrough(size)) && right;
  return right;
}

function scrollThrough(size: Size): Promise<boolean> {
  const portfolio = generatePortfolio(size);
  const rows = portfolio.issues.filter(({ kind }) => kind === 'risk').length;
  return onStage({ seed: () => asSeed(portfolio), asOf, patienceMs }, async ({ page, frame, go }) => {
    const began = performance.now();
    await go('/jira/projects/BIG/apps/coordinator/risks');
    const grid = frame.getByRole('grid', { name: 'Risk register' });
    await grid.locator('tbody tr[aria-rowindex]').first().waitFor();
    const shownMs = performance.now() - began;
    const counted = Number(await grid.getAttribute('aria-rowcount')) - 1;
    const { frames, mostRowsDrawn } = v.parse(scrolled, await page.frames().at(-1)?.evaluate(scrollDown));
    const sorted = [...frames].sort((a, b) => a - b);
    const share = (part: number) => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
    console.log(counted === rows ? `All ${rows} rows are there.` : `${counted} rows instead of ${rows}`);
    console.log(`shown after ${shownMs.toFixed(0)} ms, stand-in included; at most ${mostRowsDrawn} rows drawn at once`);
    console.log(
      `${frames.length} frames: median ${share(0.5)} ms, 95 % within ${share(0.95)} ms, longest ${share(1)} ms`,
    );
    return counted === rows;
  });
}
