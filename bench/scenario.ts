import * as v from 'valibot';
import { runCase } from './child';

const figures = v.object({
  wrong: v.array(v.string()),
  standingMs: v.number(),
  timed: v.array(v.object({ name: v.string(), weeks: v.number(), ms: v.number() })),
});

/** `npm run bench -- scenario`: steps of a what-if over 200 people and 30,000 open issues, 12 to 52 weeks ahead. False where a minute is lost. */
export async function benchScenario(): Promise<boolean> {
  const { wrong, standingMs, timed } = v.parse(figures, await runCase('scenario-case', []));
  console.log(wrong.length === 0 ? 'Steps keep every minute, and touch somebody.' : wrong.join('\n'));
  console.log(`the plan as it stands, 52 weeks: ${standingMs.toFixed(0)} ms, once`);
  for (const { name, weeks, ms } of timed) console.log(`${name}, ${weeks} weeks: ${ms.toFixed(0)} ms`);
  return wrong.length === 0;
}
