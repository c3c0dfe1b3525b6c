import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readArguments } from './arguments';
import { bundleCases } from './child';
import { measureSize, type Measurement } from './measure';
import { benchCapacity } from './capacity';
import { benchChanges } from './changes';
import type { Size } from './portfolio';
import type { QuestionName } from './questions';
import { benchPlanHistory } from './plan-history';
import { benchScenario } from './scenario';
import { benchSchedule } from './schedule';
import { benchScreens } from './screens';
import { benchScroll } from './scroll';
import { table } from './table';
import { benchWhatIf } from './what-if';
import { benchWorkload } from './workload';

const notes = [
  'Portfolios are generated from a fixed seed. The site is the stand-in of local/; while measuring, its answers come from memory.',
  'depth: the longest chain of requests in which each needed an answer before it; rounds: the same, with waiting for a free place among those that run at once.',
  'peak: highest resident memory of a fresh process that asks the question once; about 50 MB of it is Node itself.',
];

/** Measurements of their own, by the word they are asked for with; each is false where an answer is wrong. */
const others: Readonly<Record<string, (sizes: readonly Size[]) => Promise<boolean>>> = {
  capacity: benchCapacity,
  changes: benchChanges,
  scenario: benchScenario,
  workload: benchWorkload,
  schedule: (sizes) => benchSchedule(sizes.map(({ issues }) => issues)),
  'plan-history': (sizes) => benchPlanHistory(sizes.map(({ issues }) => issues)),
  'what-if': (sizes) => benchWhatIf(sizes.map(({ issues }) => issues)),
  scroll: benchScroll,
  screens: benchScreens,
};

async function main(): Promise<void> {
  const { sizes, questions, json } = readArguments(process.argv.slice(2));
  await bundleCases();
  const other = others[process.argv[2] ?? ''];
  if (!(await (other ? other(sizes) : benchQuestions(sizes, questions, json)))) process.exitCode = 1;
}

async function benchQuestions(sizes: readonly Size[], questions: readonly QuestionName[], json: string) {
  const measurements: Measurement[] = [];
  for (const size of sizes) measurements.push(...(await measureSize(size, questions)));
  console.log(table(measurements));
  for (const note of notes) console.log(note);
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify({ node: process.version, notes, measurements }, null, 2)}\n`);
  console.log(`Written to ${json}`);
  return measurements.every(({ wrong }) => wrong.length === 0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
