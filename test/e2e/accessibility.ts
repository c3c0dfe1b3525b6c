import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Every document is looked at by itself, but these ask for something once on the whole page. */
const oncePerPage = ['page-has-heading-one', 'landmark-one-main'];

/** Inside a frame these belong to the page around it. */
const ofThePageAround = ['region'];

interface Objection {
  readonly rule: string;
  readonly text: string;
}

/** What axe objects to on the page and in every frame of the app, each as one line. */
export async function violations(page: Page): Promise<string[]> {
  const documents = await Promise.all(page.frames().map(objectionsIn));
  const everywhere = (rule: string) => documents.every((objections) => objections.some((other) => other.rule === rule));
  return documents
    .flatMap((objections, position) => (position === 0 ? objections : objections.filter(isOfTheFrame)))
    .filter(({ rule }) => !oncePerPage.includes(rule) || everywhere(rule))
    .map(({ text }) => text);
}

function isOfTheFrame({ rule }: Objection): boolean {
  return !ofThePageAround.includes(rule) && !oncePerPage.includes(rule);
}

async function objectionsIn(frame: Frame): Promise<Objection[]> {
  await frame.evaluate(axe);
  const results = await frame.evaluate<AxeResults>(
    `axe.run(document, { iframes: false, resultTypes: ['violations'] })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({
      rule: id,
      text: `${id}: ${help}: ${html.slice(0, 160)} (${failureSummary ?? ''})`,
    })),
  );
}
