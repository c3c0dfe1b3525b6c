import type { LoadCell } from '../../../src/analysis/capacity';

/** How full a week is; only what lies above the calendar's hours is coloured. */
export type LoadBand = 'none' | 'fits' | 'over' | 'far-over';

const farOverPercent = 125;

/** Hours asked in a week that has none to give are overload as well. */
export function loadBand({ loadHours, loadPercent }: LoadCell): LoadBand {
  if (loadHours === 0) return 'none';
  if (loadPercent === undefined || loadPercent > farOverPercent) return 'far-over';
  return loadPercent > 100 ? 'over' : 'fits';
}

export const bandWords: Record<LoadBand, string> = {
  none: 'free',
  fits: 'up to 100 %',
  over: 'over 100 %',
  'far-over': 'over 125 %',
};
