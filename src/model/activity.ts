import type { PlanConstraint } from './plan-constraint';
import type { PlanTime } from './plan-time';

/** A piece of work, a milestone or a summary of a network, with what decides its dates. */
export interface Activity {
  readonly id: string;
  readonly name: string;
  /** The issue to look at; the id where there is none. */
  readonly issueKey?: string;
  /** The summary it belongs to. An activity that others belong to is a summary and takes its dates from them. */
  readonly parentId?: string;
  /** In working time, unless `elapsed`; 0 is a milestone. */
  readonly durationMinutes: number;
  /** The duration runs through nights and days off. */
  readonly elapsed?: boolean;
  /** Whose working time counts; the network's where none is named. */
  readonly calendarId?: string;
  /** As soon as possible where nothing is demanded. */
  readonly constraint?: PlanConstraint;
  readonly deadline?: PlanTime;
  /** Dates set by hand, which links do not move. */
  readonly manual?: { readonly start?: PlanTime; readonly finish?: PlanTime };
  readonly actualStart?: PlanTime;
  readonly actualFinish?: PlanTime;
  readonly percentComplete?: number;
  readonly remainingMinutes?: number;
}
