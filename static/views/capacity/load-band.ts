import { loadPercent } from '../../../src/analysis/load-percent';
import { percentText } from '../../../src/model/percent-text';
import type { LoadBands } from '../../../src/model/team-plan';

/** How full a stretch is; `off` where nobody is there and nothing is asked. */
export type LoadBand = 'off' | 'none' | 'low' | 'fair' | 'full' | 'over' | 'far-over';

interface Loaded {
  readonly loadMinutes: number;
  readonly capacityMinutes: number;
}

/** Hours asked of time that has none to give are overload as well. */
export function loadBand({ loadMinutes, capacityMinutes }: Loaded, [low, fair, full, over]: LoadBands): LoadBand {
  if (loadMinutes === 0) return capacityMinutes === 0 ? 'off' : 'none';
  const percent = loadPercent(loadMinutes, capacityMinutes) ?? Infinity;
  if (percent > over) return 'far-over';
  if (percent > full) return 'over';
  return percent >= fair ? 'full' : percent >= low ? 'fair' : 'low';
}

export function bandWords([low, fair, full, over]: LoadBands): Readonly<Record<LoadBand, string>> {
  return {
    off: 'not working',
    none: 'free',
    low: `below ${percentText(low)}`,
    fair: `${low}–${percentText(fair)}`,
    full: `${fair}–${percentText(full)}`,
    over: `over ${percentText(full)}`,
    'far-over': `over ${percentText(over)}`,
  };
}
