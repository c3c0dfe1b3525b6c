import { dateOfDay, type IsoDate } from '../../model/date';
import { compileNetwork } from '../schedule/compile-network';
import { forwardPass } from '../schedule/forward-pass';
import { minutesPerDay as minutesOfDay } from '../schedule/moment';
import { calibration, type Calibration } from './calibration';
import { drawFor } from './draw-durations';
import type { AwaitedMilestone, ForecastBasis } from './forecast-basis';
import { leadingWork } from './leading-work';
import { quantile } from './quantile';
import type { RandomNumbers } from './seeded-random';

/** [Q1] Fewer finished pieces of work say nothing that holds. */
export const leastSamples = 20;
const usualTrials = 1_000;
const leastTrials = 200;
/** Pieces of work times trials that take about a second. */
const drawsInTime = 4_000_000;
/** Those that take about as long as a frame on the screen. */
const drawsInPart = 40_000;
const sharesDrawn = Array.from({ length: 19 }, (_, place) => (place + 1) / 20);

/** [Q3] When the work that leads to a milestone is done, or why that cannot be told. */
export type MilestoneForecast = AwaitedMilestone &
  (
    | {
        readonly assessed: true;
        /** Open pieces of work that lead to it. */
        readonly leading: number;
        readonly p50: IsoDate;
        readonly p80: IsoDate;
        /** Share of trials in which it is reached by its date; absent without one. */
        readonly onTimePercent?: number;
        /** The days by which it is reached in 5, 10 … 95 of a hundred trials. */
        readonly twentieths: readonly IsoDate[];
      }
    | { readonly assessed: false; readonly reason: string }
  );

export interface Forecast {
  readonly asOf: IsoDate;
  readonly samples: number;
  /** [Q1] Actual ÷ planned duration: the half and four fifths of the past stayed within. */
  readonly ratioP50?: number;
  readonly ratioP80?: number;
  readonly trials: number;
  readonly seed: number;
  readonly uncertain: number;
  readonly milestones: readonly MilestoneForecast[];
  readonly calibration: Calibration;
}

export function trialsFor(pieces: number): number {
  return Math.max(leastTrials, Math.min(usualTrials, Math.floor(drawsInTime / Math.max(1, pieces))));
}

/** [Q3] Draws the durations of all open work again and again and works out when each milestone is reached. */
export function forecast(basis: ForecastBasis, random: RandomNumbers, trials?: number): Forecast {
  const parts = forecastInParts(basis, random, trials);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
  }
}

/** [Q3] The same with pauses in between, each with the share that is drawn, so that others can have their turn. */
export function* forecastInParts(
  basis: ForecastBasis,
  random: RandomNumbers,
  trials = trialsFor(basis.uncertain.length),
): Generator<number, Forecast> {
  const { asOf, seed, samples, uncertain, milestones } = basis;
  const ratios = samples.map(({ ratio }) => ratio).sort((a, b) => a - b);
  const common = {
    asOf,
    seed,
    samples: samples.length,
    uncertain: uncertain.length,
    calibration: calibration(samples),
  };
  if (samples.length < leastSamples) {
    const reason = `Only ${samples.length} finished pieces of work have a start, a due date and a known begin; ${leastSamples} are needed.`;
    return { ...common, trials: 0, milestones: milestones.map((one) => ({ ...one, assessed: false, reason })) };
  }
  const [ratioP50 = 1, ratioP80 = 1] = [quantile(ratios, 0.5), quantile(ratios, 0.8)];
  const found = yield* simulate(basis, ratios, random, trials);
  return { ...common, ratioP50, ratioP80, trials, milestones: found };
}

function* simulate(
  { network, uncertain, milestones }: ForecastBasis,
  ratios: readonly number[],
  random: RandomNumbers,
  trials: number,
): Generator<number, readonly MilestoneForecast[]> {
  const compiled = compileNetwork(network);
  const numbers = new Map(network.activities.map(({ id }, number) => [id, number]));
  const drawn = uncertain.flatMap((work) => {
    const node = numbers.get(work.id);
    return node === undefined ? [] : [{ node, draw: drawFor(work, ratios, network.minutesPerDay ?? 480) }];
  });
  const nodes = new Set(drawn.map(({ node }) => node));
  const watched = milestones.map((milestone) => {
    const node = numbers.get(milestone.id);
    const leading = node === undefined ? 0 : leadingWork(compiled, node, nodes);
    return { milestone, node: leading > 0 ? node : undefined, leading, days: new Int32Array(trials) };
  });
  const duration = compiled.nodes.duration.slice();
  const trial = { ...compiled, nodes: { ...compiled.nodes, duration } };
  const atOnce = Math.max(1, Math.floor(drawsInPart / Math.max(1, network.activities.length)));
  for (let turn = 0; turn < trials; turn += 1) {
    if (turn % atOnce === 0) yield turn / trials;
    for (const { node, draw } of drawn) duration[node] = draw(random);
    const { finish } = forwardPass(trial);
    for (const { node, days } of watched)
      if (node !== undefined) days[turn] = Math.floor(((finish[node] ?? 0) - 1) / minutesOfDay);
  }
  return watched.map(({ milestone, node, leading, days }) =>
    node === undefined
      ? { ...milestone, assessed: false, reason: nothingLeads }
      : assessed(milestone, leading, days.sort()),
  );
}

const nothingLeads =
  'No open work leads to it: link the work that blocks it, or put the work into its version or below it.';

function assessed(milestone: AwaitedMilestone, leading: number, days: Int32Array): MilestoneForecast {
  const dayAt = (share: number) => dateOfDay(quantile(days, share) ?? 0);
  const { stated } = milestone;
  const inTime = stated === undefined ? 0 : days.filter((day) => dateOfDay(day) <= stated).length;
  return {
    ...milestone,
    assessed: true,
    leading,
    p50: dayAt(0.5),
    p80: dayAt(0.8),
    ...(stated !== undefined && { onTimePercent: Math.round((100 * inTime) / days.length) }),
    twentieths: sharesDrawn.map(dayAt),
  };
}
