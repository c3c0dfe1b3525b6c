import type { LinkTypeName, PriorityName, StatusName } from './catalogue';
import type { Offset } from './demo-clock';
import type { PersonId } from './people';

/** What somebody wrote on an issue on one day. `{ref}` in any text becomes the key of that entry. */
export type Note = readonly [day: Offset, who: PersonId, text: string];

/** What every entry of a project's plan has. */
export interface Entry {
  /** A name by which others refer to it. */
  readonly ref?: string;
  readonly summary: string;
  readonly text?: string;
  readonly priority?: PriorityName;
  readonly labels?: readonly string[];
  readonly created?: Offset;
  readonly comments?: readonly Note[];
  readonly links?: readonly (readonly [type: LinkTypeName, ref: string])[];
}

export type WorkType = 'Epic' | 'Story' | 'Task' | 'Sub-task' | 'Bug';

/** Work to be done; what its status, estimates and history are follows from its dates unless they are given. */
export interface Work extends Entry {
  readonly type: WorkType;
  /** Absent: nobody yet. */
  readonly who?: PersonId;
  readonly start?: Offset;
  readonly due?: Offset;
  /** Nobody has given dates in Jira: it is planned in the sprint in which it would start. */
  readonly bySprint?: boolean;
  /** Nobody has given dates in Jira, and it is in no sprint. */
  readonly undated?: boolean;
  /** Percent of a 40-hour week from start to due; absent: not estimated. */
  readonly share?: number;
  readonly status?: StatusName;
  readonly done?: Offset;
  /** Earlier due dates, with the day on which each was given up. */
  readonly moved?: readonly (readonly [on: Offset, due: Offset])[];
  readonly version?: string;
  readonly points?: number;
  readonly resolution?: string;
  readonly parts?: readonly Work[];
}

/** A risk; days of reviews are calendar days from today. */
export interface RiskEntry extends Entry {
  readonly status: StatusName;
  readonly created: Offset;
  readonly who: PersonId;
  readonly probability?: number;
  readonly impact?: number;
  /** Earlier probability and impact, with the day on which they were reconsidered. */
  readonly was?: readonly (readonly [on: Offset, probability: number, impact: number])[];
  readonly category: string;
  readonly response?: string;
  readonly reviewed?: number;
  readonly nextReview?: number;
  readonly confidential?: boolean;
  /** Probability and impact by the other assessments of the model. */
  readonly assessed?: Readonly<Record<string, readonly [probability: number, impact: number]>>;
  readonly money?: string;
  readonly days?: number;
  readonly trigger?: string;
  readonly contingency?: string;
  readonly proximity?: Offset;
  readonly escalated?: Offset;
}

/** A change request; `steps` are the statuses it went through, with who moved it. */
export interface ChangeEntry extends Entry {
  readonly created: Offset;
  readonly who: PersonId;
  readonly changeType: string;
  readonly cost?: number;
  readonly days?: number;
  readonly decisionDue?: Offset;
  /** Who is to decide. */
  readonly approver?: PersonId;
  readonly steps: readonly (readonly [day: Offset, who: PersonId, status: StatusName])[];
}

export interface MilestoneEntry extends Entry {
  readonly created: Offset;
  readonly who: PersonId;
  readonly due: Offset;
  readonly moved?: readonly (readonly [on: Offset, due: Offset])[];
  readonly done?: Offset;
  readonly version?: string;
}

export interface PlannedVersion {
  readonly name: string;
  readonly description: string;
  readonly start: Offset;
  readonly release: Offset;
  /** Earlier release dates, with the day on which each was given up. */
  readonly moved?: readonly (readonly [on: Offset, release: Offset])[];
}

/** A baseline that somebody took of the plan as it stood on a day. */
export interface PlannedBaseline {
  readonly on: Offset;
  readonly who: PersonId;
  readonly name: string;
  readonly reason: string;
}

/** One project of the demo: what it is, and its plan. */
export interface DemoProject {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly lead: PersonId;
  readonly team: string;
  /** Only the team may see it. */
  readonly closed: boolean;
  /** Risks and change requests are kept in Jira fields, else in the app's own issue properties. */
  readonly registerFields: boolean;
  readonly components: readonly string[];
  readonly versions: readonly PlannedVersion[];
  readonly epics: readonly Work[];
  readonly risks: readonly RiskEntry[];
  readonly changes: readonly ChangeEntry[];
  readonly milestones: readonly MilestoneEntry[];
  /** In the order in which they were taken. */
  readonly baselines?: readonly PlannedBaseline[];
}
