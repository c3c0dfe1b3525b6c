import type { Instant, IsoDate } from './date';
import type { IssueStatus } from './issue';
import type { Amount } from './money';
import type { Person } from './person';

/** A threat harms the project when it happens, an opportunity helps it. */
export const riskKinds = ['threat', 'opportunity'] as const;
export type RiskKind = (typeof riskKinds)[number];

export const threatResponses = ['avoid', 'transfer', 'mitigate', 'accept', 'escalate'] as const;
export const opportunityResponses = ['exploit', 'share', 'enhance', 'accept', 'escalate'] as const;
export const riskResponses = [...threatResponses, 'exploit', 'share', 'enhance'] as const;
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

/** Probability and impact of one assessment, as far as given. */
export interface RiskWeight {
  readonly probability?: number;
  readonly impact?: number;
}

/** Work that a risk is linked to; `label` reads from the risk: "is mitigated by", "threatens" … */
export interface LinkedWork {
  readonly key: string;
  readonly summary: string;
  readonly status: IssueStatus;
  readonly label: string;
}

/** A risk handed up the ladder, until somebody there says that it was seen. */
export interface Escalation {
  readonly at: IsoDate;
  readonly acknowledged?: IsoDate;
}

/** A risk as the register holds it; an absent value was never given, or could not be read (then a finding says so). */
export interface Risk {
  readonly key: string;
  readonly statement: string;
  /** Because `cause`, `event` may happen, which would `effect`. */
  readonly cause?: string;
  readonly event?: string;
  readonly effect?: string;
  readonly kind: RiskKind;
  readonly status: IssueStatus;
  readonly open: boolean;
  /** As it stands now: the assessment `current`. */
  readonly probability?: number;
  readonly impact?: number;
  /** The other assessments by their id in the model: `inherent`, `residual`, `target` … */
  readonly assessments: Readonly<Record<string, RiskWeight>>;
  readonly category?: RiskCategory;
  readonly response?: RiskResponse;
  readonly owner?: Person;
  /** The first day on which it may happen. */
  readonly proximity?: IsoDate;
  /** What shows that it is about to happen. */
  readonly trigger?: string;
  /** What is done when it does. */
  readonly contingency?: string;
  /** What it would cost, or bring, in the currency of the project's budget. */
  readonly impactMoney?: Amount;
  /** Working days that it would take, or save. */
  readonly impactDays?: number;
  readonly nextReview?: IsoDate;
  readonly lastReview?: IsoDate;
  readonly lastReviewNote?: string;
  readonly escalation?: Escalation;
  /** The issue that was raised when it happened. */
  readonly occurredAs?: string;
  /** Linked issues that answer to it. */
  readonly treatments: readonly LinkedWork[];
  /** Linked issues that it threatens. */
  readonly atStake: readonly LinkedWork[];
  readonly raised: Instant;
  readonly updated: Instant;
}

/** One entry of a trail: the weight from a day on; an absent value means that it was not assessed. */
export interface TrailEntry {
  readonly on: IsoDate;
  readonly p?: number;
  readonly i?: number;
}

/** What the app keeps on a risk in Jira, as the issue property `coordinator.risk` (version 1). */
export interface RiskProperty {
  readonly v: 1;
  readonly kind?: string;
  readonly cause?: string;
  readonly event?: string;
  readonly effect?: string;
  readonly probability?: number;
  readonly impact?: number;
  /** Kept so that JQL can compare it; always probability × impact. */
  readonly exposure?: number;
  readonly level?: string;
  readonly assessments?: Readonly<Record<string, RiskWeight>>;
  readonly category?: string;
  readonly response?: string;
  readonly ownerAccountId?: string;
  readonly proximity?: IsoDate;
  readonly trigger?: string;
  readonly contingency?: string;
  readonly impactMoney?: Amount;
  readonly impactDays?: number;
  readonly nextReview?: IsoDate;
  readonly lastReview?: IsoDate;
  readonly lastReviewNote?: string;
  readonly escalation?: Escalation;
  readonly occurredAs?: string;
  /** Probability and impact over time, oldest first, the last 60 changes. */
  readonly trail?: readonly TrailEntry[];
}
