import * as v from 'valibot';
import { runCase } from './child';

const figures = v.object({
  wrongMinutes: v.number(),
  evenMs: v.number(),
  fillMs: v.number(),
  conflictsMs: v.number(),
  answerMb: v.number(),
});

/** `npm run bench -- capacity`: 200 people, 60 projects, 30,000 open issues, 52 weeks. False where a minute is lost. */
export async function benchCapacity(): Promise<boolean> {
  const { wrongMinutes, evenMs, fillMs, conflictsMs, answerMb } = v.parse(figures, await runCase('capacity-case', []));
  console.log(
    wrongMinutes === 0
      ? 'Hours shown and outside are the hours remaining, to the minute.'
      : `${wrongMinutes} minutes are lost or twice.`,
  );
  console.log(
    `load of 200 people over 52 weeks, spread evenly: ${evenMs.toFixed(0)} ms; filled: ${fillMs.toFixed(0)} ms`,
  );
  console.log(`conflicts of twelve weeks: ${conflictsMs.toFixed(0)} ms; facts as JSON: ${answerMb.toFixed(1)} MB`);
  return wrongMinutes === 0;
}
