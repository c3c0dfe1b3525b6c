import type { Instant, IsoDate } from './date';
import type { IssueStatus } from './issue';
import type { Amount } from './money';
import type { Person } from './person';
import type { LinkedWork } from './risk';

export const changeTypes = ['scope', 'schedule', 'budget', 'quality', 'other'] as const;
export type ChangeType = (typeof changeTypes)[number];

/** What a change does to the scope. */
export const scopeChanges = ['add', 'modify', 'remove', 'defer'] as const;
export type ScopeChange = (typeof scopeChanges)[number];

export const changeStates = [
  'draft',
  'submitted',
  'assessment',
  'pending',
  'approved',
  'conditional',
  'rejected',
  'deferred',
  'implemented',
  'verified',
  'withdrawn',
] as const;
/**
 * Where a change request stands; `assessment` is the impact assessment, `pending` waits for the board, `conditional` is
 * approved with conditions. An emergency, approved after the fact, is a mark beside the state.
 */
export type ChangeState = (typeof changeStates)[number];

/** A decision, read from the changelog: the transition that brought the request into a decided status. */
export interface Decision {
  readonly outcome: 'approved' | 'conditional' | 'rejected' | 'deferred';
  readonly at: Instant;
  readonly by?: Person;
}

/** [C16] One date of one issue that was moved when the request was applied. */
export interface AppliedDate {
  readonly issue: string;
  readonly start?: { readonly from?: IsoDate; readonly to: IsoDate };
  readonly due?: { readonly from?: IsoDate; readonly to: IsoDate };
}

/** [C16] That the plan was updated as the request says: who did it, when, and what was moved. */
export interface AppliedChange {
  readonly on: IsoDate;
  readonly byAccountId: string;
  readonly dates: readonly AppliedDate[];
  /** What the request then added to the budget. */
  readonly cost?: Amount;
}

/** What a person may give to a change request beside its title; an absent value was never given or cannot be read. */
export interface ChangeFacts {
  readonly description?: string;
  readonly reason?: string;
  readonly type?: ChangeType;
  readonly scopeChange?: ScopeChange;
  /** In the project's currency, as a decimal string ("18000.00"). */
  readonly cost?: Amount;
  /** Working days by which the plan becomes longer. */
  readonly days?: number;
  readonly effortDays?: number;
  readonly scopeImpact?: string;
  readonly riskImpact?: string;
  readonly qualityImpact?: string;
  /** The plans and documents that have to be updated when it is approved. */
  readonly plansToUpdate?: string;
  readonly decisionDue?: IsoDate;
  /** When the change control board meets about it. */
  readonly boardDate?: IsoDate;
  /** Who decides about it. */
  readonly approverAccountId?: string;
  readonly decisionReasons?: string;
  readonly conditions?: string;
  readonly deferredUntil?: IsoDate;
  /** Addresses of pages, one a line. */
  readonly pages?: string;
}

export interface ChangeRequest extends ChangeFacts {
  readonly key: string;
  readonly title: string;
  readonly status: IssueStatus;
  readonly state: ChangeState;
  readonly requester?: Person;
  readonly approver?: Person;
  readonly submitted: Instant;
  /** Carried out before anybody could approve it. */
  readonly emergency: boolean;
  readonly decision?: Decision;
  /** When it came into its present status, where the changelog was read. */
  readonly inStatusSince?: Instant;
  /** Risks, issues and other work that Jira links to it. */
  readonly linked: readonly LinkedWork[];
  /** Keys of issues whose plan it changes, linked or not. */
  readonly affects: readonly string[];
  readonly applied?: AppliedChange;
  readonly updated: Instant;
}

/** What the app keeps on a change request in Jira, as the issue property `coordinator.change` (version 1). */
export interface ChangeProperty extends Omit<ChangeFacts, 'type' | 'description'> {
  readonly v: 1;
  readonly type?: string;
  readonly emergency?: boolean;
  readonly affects?: readonly string[];
  readonly applied?: AppliedChange;
}
