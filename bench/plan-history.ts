import * as v from 'valibot';
import { runCase } from './child';

const figures = v.object({
  takeMs: v.number(),
  readMs: v.number(),
  keys: v.number(),
  largestKb: v.number(),
  wrong: v.array(v.string()),
  forecastMs: v.number(),
  trials: v.number(),
  forecastWrong: v.array(v.string()),
  peakMb: v.number(),
});

const notes = [
  'take and read: a baseline into and out of a store in memory, with its hash; what is read is compared with what was taken before anything is timed.',
  'forecast: all draws through the generated network of the schedule’s bench; with ratios of 1 the draws must not differ.',
];

/** `npm run bench -- plan-history [--sizes 1k,10k]`: baselines and forecast; false where an answer is wrong. */
export async function benchPlanHistory(sizes: readonly number[]): Promise<boolean> {
  const heads = ['activities', 'keys', 'largest KB', 'take ms', 'read ms', 'draws', 'forecast ms', 'peak MB', 'wrong'];
  const rows: string[][] = [heads];
  const wrong: string[] = [];
  for (const size of sizes) {
    const one = v.parse(figures, await runCase('plan-history-case', [String(size)]));
    const found = [...one.wrong, ...one.forecastWrong];
    wrong.push(...found);
    const cells = [size, one.keys, Math.round(one.largestKb), Math.round(one.takeMs), Math.round(one.readMs)];
    const drawn = [one.trials, Math.round(one.forecastMs), one.peakMb, found.join(' ') || 'nothing'];
    rows.push([...cells, ...drawn].map(String));
  }
  for (const row of rows) console.log(row.map((cell, at) => cell.padStart(heads[at]?.length ?? 0)).join('  '));
  for (const note of notes) console.log(note);
  return wrong.length === 0;
}
