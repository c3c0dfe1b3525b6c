import * as v from 'valibot';
import { runCase } from './child';

const figures = v.object({
  firstMs: v.number(),
  moveMs: v.number(),
  effectMs: v.number(),
  wholeMs: v.number(),
  links: v.number(),
  conflicts: v.number(),
  wrong: v.array(v.string()),
});

const notes = [
  'Issues are generated from a fixed seed, with 1.5 dependencies each. tight: all dates in one quarter, so that nearly every link is a conflict.',
  'move: one bar is moved and dates, floats, links, conflicts, milestones and counts of the whole page are worked out again (middle of 15). first: the same with compiling.',
  'effect: what the move brings about beside its own dates. whole: the schedule worked out from its issues.',
];

/** `npm run bench -- what-if --sizes 1k,10k`: moved bars on the schedule page. False where one says something else than the whole worked out anew. */
export async function benchWhatIf(sizes: readonly number[]): Promise<boolean> {
  const heads = ['activities', 'dates', 'links', 'conflicts', 'move ms', 'effect ms', 'first ms', 'whole ms'];
  const rows: string[][] = [heads];
  const wrong: string[] = [];
  for (const size of sizes)
    for (const dates of ['loose', 'tight']) {
      const one = v.parse(figures, await runCase('what-if-case', [String(size), dates]));
      wrong.push(...one.wrong.map((part) => `${size} ${dates}: other ${part} than when all is worked out anew`));
      const times = [one.moveMs, one.effectMs, one.firstMs, one.wholeMs].map((time) => time.toFixed(1));
      rows.push([String(size), dates, String(one.links), String(one.conflicts), ...times]);
    }
  console.log(wrong.length === 0 ? 'Moving a bar says what working out everything anew says.' : wrong.join('\n'));
  for (const row of rows) console.log(row.map((cell, at) => cell.padStart(heads[at]?.length ?? 0)).join('  '));
  for (const note of notes) console.log(note);
  return wrong.length === 0;
}
