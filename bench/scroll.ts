import { join } from 'node:path';
import * as v from 'valibot';
import { openLocalApp } from '../local/runtime/local-app';
import { serveShell } from '../local/shell/serve';
import { launchChromium } from '../test/e2e/chromium';
import { visit } from '../test/e2e/visit';
import { asSeed } from './as-seed';
import { asOf, generatePortfolio, reader, type Size } from './portfolio';

const manifest = join(__dirname, '..', 'manifest.yml');
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

async function scrollThrough(size: Size): Promise<boolean> {
  const portfolio = generatePortfolio(size);
  const rows = portfolio.issues.filter(({ kind }) => kind === 'risk').length;
  const seed = () => asSeed(portfolio);
  const now = () => new Date(`${asOf}T09:00:00.000Z`);
  const running = await serveShell(0, ({ pages: siteUrl }) =>
    openLocalApp({ manifest, folder: ':memory:', seed, now, siteUrl }),
  );
  const browser = await launchChromium();
  try {
    const { page, frame, go } = await visit(browser, running.origins.pages, { account: reader });
    page.setDefaultTimeout(patienceMs);
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
  } finally {
    await browser.close();
    await running.close();
  }
}
