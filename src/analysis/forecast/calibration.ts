import type { DurationSample } from './duration-sample';
import { quantile } from './quantile';

/** [Q4] How often work stayed within what would have been said of it when it began, or why that is not known. */
export type Calibration =
  | {
      readonly assessed: true;
      readonly judged: number;
      readonly withinP50Percent: number;
      readonly withinP80Percent: number;
    }
  | { readonly assessed: false; readonly reason: string };

const leastBefore = 20;
const leastJudged = 20;

/** [Q4] Each finished piece of work is judged by those alone that were finished before it began. */
export function calibration(samples: readonly DurationSample[]): Calibration {
  const judged = samples.flatMap(({ begun, ratio }) => {
    const before = samples.filter(({ finished }) => finished < begun).map((one) => one.ratio);
    if (before.length < leastBefore) return [];
    before.sort((a, b) => a - b);
    return [[0.5, 0.8].map((share) => ratio <= (quantile(before, share) ?? 0))];
  });
  if (judged.length < leastJudged) {
    const reason = `Only ${judged.length} pieces of work began after ${leastBefore} others were finished; ${leastJudged} are needed.`;
    return { assessed: false, reason };
  }
  const percent = (place: number) =>
    Math.round((100 * judged.filter((within) => within[place]).length) / judged.length);
  return { assessed: true, judged: judged.length, withinP50Percent: percent(0), withinP80Percent: percent(1) };
}
