import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Inside a frame these belong to the page around it: there the landmarks and the first heading are. */
const ofTheWholePage = ['region', 'landmark-one-main', 'page-has-heading-one'];

/** What axe objects to on the page and in every frame of the app, each as one line. */
export async function violations(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map((frame) => violationsIn(frame, frame === page.mainFrame())));
  return found.flat();
}

async function violationsIn(frame: Frame, whole: boolean): Promise<string[]> {
  const disabled = whole ? [] : ofTheWholePage;
  const options = {
    iframes: false,
    resultTypes: ['violations'],
    rules: Object.fromEntries(disabled.map((rule) => [rule, { enabled: false }])),
  };
  await frame.evaluate(axe);
  const results = await frame.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help} — ${html.slice(0, 160)} (${failureSummary ?? ''})`),
  );
}
