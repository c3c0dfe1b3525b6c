import type { ScaleStep } from './risk-model';

/**
 * [R11] How likely a step is, in per cent: as the model says, else the middle of what its meaning names. `30–50 %` is 40,
 * `below 10 %` is 5, `above 70 %` is 85.
 */
export function percentOf({ percent, meaning }: ScaleStep): number | undefined {
  if (percent !== undefined) return percent;
  const [from, to] = [...meaning.matchAll(/\d+(?:[.,]\d+)?/g)].map(([number]) => Number(number.replace(',', '.')));
  if (!meaning.includes('%') || from === undefined || from > 100) return undefined;
  if (to !== undefined) return to <= 100 && from <= to ? (from + to) / 2 : undefined;
  if (/above|over|more|>|≥/i.test(meaning)) return (from + 100) / 2;
  return /below|under|less|up to|<|≤/i.test(meaning) ? from / 2 : from;
}
