import type { Instant, IsoDate } from './date';
import type { IssueStatus } from './issue';
import type { Person } from './person';

export const riskResponses = ['avoid', 'transfer', 'mitigate', 'accept', 'escalate'] as const;
export type RiskResponse = (typeof riskResponses)[number];

export const riskCategories = [
  'schedule',
  'cost',
  'scope',
  'quality',
  'security',
  'vendor',
  'people',
  'other',
] as const;
export type RiskCategory = (typeof riskCategories)[number];

/** A risk as the register holds it; an absent value was never given, or could not be read (then a finding says so). */
export interface Risk {
  readonly key: string;
  readonly statement: string;
  readonly status: IssueStatus;
  readonly open: boolean;
  readonly probability?: number;
  readonly impact?: number;
  readonly category?: RiskCategory;
  readonly response?: RiskResponse;
  readonly owner?: Person;
  readonly nextReview?: IsoDate;
  readonly lastReview?: IsoDate;
  readonly raised: Instant;
  readonly updated: Instant;
}

/** What the app keeps on a risk in Jira, as the issue property `coordinator.risk` (version 1). */
export interface RiskProperty {
  readonly v: 1;
  readonly probability?: number;
  readonly impact?: number;
  /** Kept so that JQL can compare it; always probability × impact. */
  readonly exposure?: number;
  readonly level?: string;
  readonly category?: string;
  readonly response?: string;
  readonly ownerAccountId?: string;
  readonly nextReview?: IsoDate;
  readonly lastReview?: IsoDate;
}
