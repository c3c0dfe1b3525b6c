import type { PlanTime } from './plan-time';

export type DatedConstraintKind =
  | 'must-start-on'
  | 'must-finish-on'
  | 'start-no-earlier-than'
  | 'start-no-later-than'
  | 'finish-no-earlier-than'
  | 'finish-no-later-than';

/** What a planner demands of an activity's dates beside its links; as soon as possible where nothing is demanded. */
export type PlanConstraint =
  { readonly kind: 'as-late-as-possible' } | { readonly kind: DatedConstraintKind; readonly date: PlanTime };
