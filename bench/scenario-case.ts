import { isDeepStrictEqual } from 'node:util';
import { capacityEffect, capacityPicture } from '../src/analysis/capacity-effect';
import { whatIfWorkload } from '../src/analysis/capacity-what-if';
import type { Workload } from '../src/analysis/workload';
import { addDays } from '../src/model/date';
import { horizons, type Horizon } from '../src/model/horizon';
import type { ScenarioStep } from '../src/model/scenario';
import { bigWorkload } from './big-workload';

/** What a step of a scenario costs in a large portfolio, figures as JSON on the last line: what it says is checked before anything is measured. */
const repeats = 9;
const longest: Horizon = 52;

function main(): void {
  const workload = bigWorkload();
  const { asOf } = workload;
  const project = { projectKey: 'P1' };
  const epic = { kind: 'parent', key: 'P1-E3' } as const;
  const steps: Readonly<Record<string, ScenarioStep>> = {
    'a project': { kind: 'move', ...project, by: { kind: 'weeks', count: 4 } },
    'an epic': { kind: 'move', ...project, part: epic, by: { kind: 'weeks', count: 4 } },
    'a handover': { kind: 'hand-over', ...project, from: 'bench-7', to: { kind: 'role', role: 'Role 3' } },
    'an absence': { kind: 'away', accountId: 'bench-7', from: asOf, to: addDays(asOf, 100) },
  };
  const before = new Map(horizons.map((weeks) => [weeks, capacityPicture(workload, weeks)]));
  const effectOf = (step: ScenarioStep, weeks: Horizon) => {
    const standing = before.get(weeks) ?? capacityPicture(workload, weeks);
    return capacityEffect(standing, capacityPicture(whatIfWorkload(workload, [step]), weeks, standing));
  };
  const wrong = Object.entries(steps).flatMap(([name, step]) => {
    const after = whatIfWorkload(workload, [step]);
    const anew = capacityEffect(capacityPicture(workload, longest), capacityPicture(after, longest));
    return [
      ...(isDeepStrictEqual(effectOf(step, longest), anew) ? [] : [`${name}: other than when all is worked out anew`]),
      ...(minutesOf(after) === minutesOf(workload) ? [] : [`${name}: minutes are lost or twice`]),
      ...(effectOf(step, longest).people.length > 0 ? [] : [`${name}: touches nobody`]),
    ];
  });
  const timed = Object.entries(steps).flatMap(([name, step]) =>
    horizons.map((weeks) => ({ name, weeks, ms: middle(() => effectOf(step, weeks)) })),
  );
  const standingMs = middle(() => capacityPicture(workload, longest));
  process.stdout.write(`${JSON.stringify({ wrong, standingMs, timed })}\n`);
}

function minutesOf({ work }: Workload): number {
  return work.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

/** The middle of all, so that neither luck nor a collection of garbage decides. */
function middle(work: () => unknown): number {
  const times = Array.from({ length: repeats }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  }).sort((a, b) => a - b);
  return times[repeats >> 1] ?? 0;
}

main();
