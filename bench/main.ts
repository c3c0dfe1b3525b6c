import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readArguments } from './arguments';
import { bundleCases } from './child';
import { measureSize, type Measurement } from './measure';
import { benchCapacity } from './capacity';
import { benchSchedule } from './schedule';
import { benchScroll } from './scroll';
import { table } from './table';

const notes = [
  'Portfolios are generated from a fixed seed. The site is the stand-in of local/; while measuring, its answers come from memory.',
  'depth: the longest chain of requests in which each needed an answer before it; rounds: the same, with waiting for a free place among those that run at once.',
  'peak: highest resident memory of a fresh process that asks the question once; about 50 MB of it is Node itself.',
];

async function main(): Promise<void> {
  const { sizes, questions, json } = readArguments(process.argv.slice(2));
  if (process.argv[2] === 'scroll') {
    for (const size of sizes) if (!(await benchScroll(size))) process.exitCode = 1;
    return;
  }
  await bundleCases();
  if (process.argv[2] === 'capacity') {
    if (!(await benchCapacity())) process.exitCode = 1;
    return;
  }
  if (process.argv[2] === 'schedule') {
    if (!(await benchSchedule(sizes.map(({ issues }) => issues)))) process.exitCode = 1;
    return;
  }
  const measurements: Measurement[] = [];
  for (const size of sizes) measurements.push(...(await measureSize(size, questions)));
  console.log(table(measurements));
  for (const note of notes) console.log(note);
  mkdirSync(dirname(json), { recursive: true });
  writeFileSync(json, `${JSON.stringify({ node: process.version, notes, measurements }, null, 2)}\n`);
  console.log(`Written to ${json}`);
  if (measurements.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
