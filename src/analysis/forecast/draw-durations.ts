import type { UncertainWork } from './forecast-basis';
import type { RandomNumbers } from './seeded-random';

/** Draws how long work still takes, in working minutes. */
export type Draw = (random: RandomNumbers) => number;

/**
 * [Q3] A ratio of the past times the planned duration. Work that has begun takes one of those ratios that are not overtaken yet,
 * less what has passed; where the past knows none so large, one day more.
 */
export function drawFor(
  { plannedMinutes, elapsedMinutes = 0 }: UncertainWork,
  ascendingRatios: readonly number[],
  minutesPerDay: number,
): Draw {
  const overtaken = ascendingRatios.findIndex((ratio) => ratio * plannedMinutes > elapsedMinutes);
  const first = overtaken < 0 ? ascendingRatios.length : overtaken;
  const left = ascendingRatios.length - first;
  const least = elapsedMinutes > 0 ? 1 : Math.min(minutesPerDay, plannedMinutes);
  return (random) => {
    // Always one number, so that what is drawn for other work does not depend on this one.
    const at = Math.floor(random() * left);
    if (left === 0) return minutesPerDay;
    return Math.max(least, Math.round((ascendingRatios[first + at] ?? 1) * plannedMinutes - elapsedMinutes));
  };
}
