import * as v from 'valibot';
import type { LoadChoice, LoadUnit } from '../../../src/analysis/load-grid';

/** How somebody looks at the load; kept in the browser. */
export interface LoadLook {
  readonly unit: LoadUnit;
  readonly measure: 'percent' | 'hours' | 'fte';
  readonly mode: LoadChoice['mode'];
  readonly scope: LoadChoice['scope'];
  readonly colours: 'overload' | 'all';
  /** [K34] Whether the weeks just past stand before the present one; only among weeks. */
  readonly past: boolean;
}

export const lookShape = v.object({
  unit: v.picklist(['day', 'week', 'month']),
  measure: v.picklist(['percent', 'hours', 'fte']),
  mode: v.picklist(['even', 'fill']),
  scope: v.picklist(['all', 'project']),
  colours: v.picklist(['overload', 'all']),
  past: v.optional(v.boolean(), false),
});

export const standardLook: LoadLook = {
  unit: 'week',
  measure: 'percent',
  mode: 'even',
  scope: 'all',
  colours: 'overload',
  past: false,
};

/** As far as each unit looks: nine weeks of days, a year of weeks, a year of months. */
export const stretchesShown: Readonly<Record<LoadUnit, number>> = { day: 63, week: 52, month: 12 };

/** As far as a sheet of paper is wide; files hold all of it. */
export const stretchesOnPaper: Readonly<Record<LoadUnit, number>> = { day: 21, week: 13, month: 12 };

/** How the figures came about, for files. */
export function wordsOf({ mode, scope }: LoadLook): string {
  const counted = scope === 'all' ? 'all work on all working time' : 'the project’s work on the share it may plan with';
  return `${counted}, ${mode === 'even' ? 'spread evenly until due dates' : 'filled into free hours, the earliest due first'}`;
}
