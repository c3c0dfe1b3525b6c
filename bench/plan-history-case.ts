import { isDeepStrictEqual } from 'node:util';
import { forecast, trialsFor } from '../src/analysis/forecast/forecast';
import type { ForecastBasis } from '../src/analysis/forecast/forecast-basis';
import { seededRandom } from '../src/analysis/forecast/seeded-random';
import { addDays } from '../src/model/date';
import { readBaseline, takeBaseline } from '../src/store/baselines';
import { RandomStream } from '../local/demo/random';
import { generateNetwork } from './network';
import { memoryStore } from '../test/memory-store';

/** Baselines and forecast of one size in a process of its own: `node plan-history-case.cjs SIZE`, figures as JSON on the last line. */
const day = '2026-01-05';

async function main(): Promise<void> {
  const size = Number(process.argv[2]);
  const baseline = await baselineTimes(size);
  const drawn = forecastTimes(size);
  const peakMb = Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000);
  process.stdout.write(`${JSON.stringify({ ...baseline, ...drawn, peakMb })}\n`);
}

async function baselineTimes(size: number) {
  const kept = new Map<string, unknown>();
  const store = memoryStore(kept);
  const entries = Array.from({ length: size }, (_, number) => ({
    id: String(10_000 + number),
    start: addDays(day, number % 500),
    finish: addDays(day, (number % 500) + 8),
  }));
  const taking = {
    name: 'Plan',
    reason: 'Bench',
    takenBy: 'ada',
    takenAt: `${day}T08:00:00.000Z`,
    asOf: day,
    token: 't',
  };
  const began = performance.now();
  await takeBaseline(store, '1', taking, entries);
  const takeMs = performance.now() - began;
  const reading = performance.now();
  const read = await readBaseline(store, '1', 1);
  const readMs = performance.now() - reading;
  const largestKb = Math.max(...[...kept.values()].map((value) => Buffer.byteLength(JSON.stringify(value)))) / 1024;
  const wrong = read?.state !== 'as-taken' || !isDeepStrictEqual(read.entries, entries) ? ['baseline'] : [];
  return { takeMs, readMs, keys: kept.size, largestKb, wrong };
}

/** With every ratio 1 each draw is the plan itself: the answer is known before it is timed. */
function forecastTimes(size: number) {
  const network = generateNetwork(size);
  const random = new RandomStream('ratios');
  const uncertain = network.activities.flatMap(({ id, durationMinutes }) =>
    durationMinutes === 0 ? [] : [{ id, plannedMinutes: durationMinutes }],
  );
  const basis = (ratio: () => number): ForecastBasis => ({
    asOf: day,
    seed: 1,
    samples: Array.from({ length: 100 }, (_, number) => {
      const one = ratio();
      return { key: `S-${number}`, plannedDays: 10, actualDays: 10 * one, ratio: one, begun: day, finished: day };
    }),
    network: { ...network, statusDate: network.start },
    uncertain,
    milestones: [{ id: `N-${size - 1}`, title: 'Last' }],
  });
  const [exact] = forecast(
    basis(() => 1),
    seededRandom(1),
    3,
  ).milestones;
  const isExact = exact?.assessed && exact.p50 === exact.p80;
  const trials = trialsFor(uncertain.length);
  const began = performance.now();
  const [spread] = forecast(
    basis(() => random.between(50, 200) / 100),
    seededRandom(1),
  ).milestones;
  const forecastMs = performance.now() - began;
  const forecastWrong = isExact && spread?.assessed && spread.p50 <= spread.p80 ? [] : ['forecast'];
  return { forecastMs, trials, forecastWrong };
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
