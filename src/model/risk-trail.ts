import { isIsoDate } from './date';
import { present } from './present';
import type { RiskWeight, TrailEntry } from './risk';

/** So many changes are kept: more than a year of weekly ones. */
const longest = 60;

/** What an issue property holds as its trail, unread. */
export function keptTrail(property: unknown): unknown {
  return typeof property === 'object' && property !== null && 'trail' in property ? property.trail : undefined;
}

/** The trail that an issue property holds; entries nobody can read are left out. */
export function readTrail(kept: unknown): readonly TrailEntry[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('on' in entry)) return [];
    const { on } = entry;
    if (typeof on !== 'string' || !isIsoDate(on)) return [];
    const p = 'p' in entry && typeof entry.p === 'number' ? entry.p : undefined;
    const i = 'i' in entry && typeof entry.i === 'number' ? entry.i : undefined;
    return [{ on, ...present({ p, i }) }];
  });
}

/** The trail with how the risk is weighed from a day on; of several changes of one day the last counts. */
export function extendTrail(trail: readonly TrailEntry[], on: string, weight: RiskWeight): readonly TrailEntry[] {
  const entry: TrailEntry = { on, ...present({ p: weight.probability, i: weight.impact }) };
  const before = trail.filter((one) => one.on !== on);
  const last = before.at(-1);
  const same = last !== undefined && last.p === entry.p && last.i === entry.i;
  return (same ? before : [...before, entry]).slice(-longest);
}
