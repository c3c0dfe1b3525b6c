import * as v from 'valibot';
import { runCase } from './child';

const figures = v.object({
  firstMs: v.number(),
  compileMs: v.number(),
  passesMs: v.number(),
  moveMs: v.number(),
  jsonMs: v.number(),
  arrayMb: v.number(),
  peakMb: v.number(),
  links: v.number(),
  critical: v.number(),
  finish: v.string(),
});

const notes = [
  'Networks are generated from a fixed seed: 1.5 links each (FS 70, SS, FF, SF 10 % each), lags in working and elapsed time, 21 calendars with leave, holidays and half days.',
  'passes: early, late and planned dates, total and free float of all activities, as moments (fastest of 15). first: the same with compiling, in a fresh process.',
  'move: one activity is moved and everything worked out again. JSON: from plain data to plain data, with driving links, longest path and findings.',
];

/** `npm run bench -- schedule [--sizes 1k,10k,100k]`: the answer is checked first, then times and memory. False where it is wrong. */
export async function benchSchedule(sizes: readonly number[]): Promise<boolean> {
  const wrong = v.parse(v.array(v.string()), await runCase('schedule-check', []));
  console.log(
    wrong.length === 0 ? 'Dates and floats of 1,000 activities are those found minute by minute.' : wrong.join('\n'),
  );
  const heads = [
    'activities',
    'links',
    'compile ms',
    'passes ms',
    'first ms',
    'move ms',
    'JSON ms',
    'arrays MB',
    'peak MB',
    'critical',
  ];
  const rows: string[][] = [heads];
  for (const size of sizes) {
    const one = v.parse(figures, await runCase('schedule-case', [String(size)]));
    const times = [one.compileMs, one.passesMs, one.firstMs, one.moveMs, one.jsonMs, one.arrayMb];
    rows.push([size, one.links, ...times.map((time) => time.toFixed(1)), one.peakMb, one.critical].map(String));
  }
  for (const row of rows) console.log(row.map((cell, at) => cell.padStart(heads[at]?.length ?? 0)).join('  '));
  for (const note of notes) console.log(note);
  return wrong.length === 0;
}
