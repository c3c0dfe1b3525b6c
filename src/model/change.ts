import type { Instant, IsoDate } from './date';
import type { IssueStatus } from './issue';
import type { Person } from './person';

export const changeTypes = ['scope', 'schedule', 'budget', 'quality', 'other'] as const;
export type ChangeType = (typeof changeTypes)[number];

export const changeStates = [
  'draft',
  'submitted',
  'pending',
  'approved',
  'rejected',
  'deferred',
  'implemented',
  'withdrawn',
] as const;
/** Where a change request stands; `pending` covers impact assessment and waiting for the board. */
export type ChangeState = (typeof changeStates)[number];

/** A decision, read from the changelog: the transition that brought the request into a decided status. */
export interface Decision {
  readonly outcome: 'approved' | 'rejected' | 'deferred';
  readonly at: Instant;
  readonly by?: Person;
}

export interface ChangeRequest {
  readonly key: string;
  readonly title: string;
  readonly status: IssueStatus;
  readonly state: ChangeState;
  readonly type?: ChangeType;
  readonly requester?: Person;
  readonly submitted: Instant;
  /** In the project's currency, as a decimal string ("18000.00"). */
  readonly cost?: string;
  readonly days?: number;
  readonly decisionDue?: IsoDate;
  readonly decision?: Decision;
  /** When it came into its present status, where the changelog was read. */
  readonly inStatusSince?: Instant;
  readonly updated: Instant;
}

/** What the app keeps on a change request in Jira, as the issue property `coordinator.change` (version 1). */
export interface ChangeProperty {
  readonly v: 1;
  readonly type?: string;
  readonly cost?: string;
  readonly days?: number;
  readonly decisionDue?: IsoDate;
}
