import type { Finding } from '../../model/finding';
import type { LinkType } from '../../model/plan-link';
import type { PlanTime } from '../../model/plan-time';

/** When everything happens, what may move, and what does not fit. */
export interface Schedule {
  readonly start: PlanTime;
  readonly finish: PlanTime;
  /** In the order of the network. */
  readonly activities: readonly ScheduledActivity[];
  /** In the order of the network. */
  readonly links: readonly ScheduledLink[];
  /** Ids of one chain of driving links that leads to the project's finish, from its first activity. */
  readonly longestPath: readonly string[];
  readonly findings: readonly Finding[];
}

export interface ScheduledActivity {
  readonly id: string;
  readonly kind: 'work' | 'milestone' | 'summary';
  /** The dates of the plan: the early ones, unless the activity is to be as late as possible. */
  readonly start: PlanTime;
  readonly finish: PlanTime;
  readonly earlyStart: PlanTime;
  readonly earlyFinish: PlanTime;
  readonly lateStart: PlanTime;
  readonly lateFinish: PlanTime;
  /** By how much it may slip before the project's finish, a constraint or a deadline does; negative: it is too late already. */
  readonly totalFloatMinutes: number;
  /** By how much it may slip before anything else moves. */
  readonly freeFloatMinutes: number;
  readonly critical: boolean;
  /** Not critical, and five working days of float or less. */
  readonly nearCritical: boolean;
  /** Driving links lead from it to the project's finish. */
  readonly onLongestPath: boolean;
  /** Its dates were set by hand, and links do not move it. */
  readonly manual: boolean;
  readonly complete: boolean;
  /** Ids of the predecessors that set its date. */
  readonly drivenBy: readonly string[];
}

export interface ScheduledLink {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkType;
  /** `left-out`: it has no two ends, or stands within a loop. */
  readonly state: 'driving' | 'holding' | 'violated' | 'left-out';
  /** Working time between what the link allows and the successor's date; negative where it is violated. */
  readonly slackMinutes?: number;
}
