import type { LinkedRisk } from '../analysis/linked-risks';
import type { RiskEdit } from '../analysis/risk-edit';
import type { RiskHistory } from '../analysis/risk-history';
import type { RiskModelPreview } from '../analysis/risk-model-preview';
import type { RiskRow } from '../analysis/risk-row';
import type { RiskTrailPoint } from '../analysis/risk-trail-points';
import type { RiskWork } from '../analysis/risk-work';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Project } from '../model/project';
import type { RiskModel } from '../model/risk-model';
import type { Escalation } from '../model/risk';
import type { ProjectSettings, SharedModelInUse } from '../model/settings';
import type { IssueRisk } from './issue-risk';
import type { Problem } from './problem';

/** An edit of one risk, with the values that its editor saw; where they no longer stand, nothing is written. */
export interface RiskEditOf {
  readonly issue: string;
  readonly edit: RiskEdit;
  /** Of the edited values: what was there before, `null` for nothing. Those not named are not compared. */
  readonly seen?: RiskEdit;
}

/** What became of one row of a bulk edit; `before` sent as another edit takes it back. */
export type RiskEditOutcome =
  | { readonly issue: string; readonly done: true; readonly risk: RiskRow; readonly before: RiskEdit }
  | { readonly issue: string; readonly done: false; readonly problem: Problem };

/** What a review and an escalation replace; `null` for nothing. */
export interface RiskStanding {
  readonly lastReview?: IsoDate | null;
  readonly lastReviewNote?: string | null;
  readonly nextReview?: IsoDate | null;
  readonly escalation?: Escalation | null;
}

/** A model that several projects weigh their risks by. */
export interface SharedRiskModel {
  readonly id: string;
  readonly name: string;
  readonly model: RiskModel;
  /** Rises with every change. */
  readonly version: number;
  /** Whether this person may change it: an administrator of the project that it was made in. */
  readonly mayEdit: boolean;
  /** Where it was made; absent where this person may not browse that project. */
  readonly home?: Project;
  /** The projects that use it, of those that this person may browse. */
  readonly usedBy: readonly SharedModelUse[];
}

export interface SharedModelUse {
  readonly project: Project;
  readonly version: number;
}

/** One thing that the register needs of a project, and how to come by it where it is missing. */
export interface HealthCheck {
  readonly id: string;
  readonly state: 'ready' | 'advice' | 'missing';
  readonly text: string;
  /** What one click can do about it: the whole settings, to be sent to `save-settings`. */
  readonly mend?: { readonly label: string; readonly settings: ProjectSettings };
}

export interface RiskQuestions {
  /** Which risks change level under a model that is not saved yet, and what is wrong with the model. */
  'preview-risk-model': {
    ask: { project: string; model: RiskModel };
    answer: { readonly project: Project; readonly preview: RiskModelPreview };
  };
  'shared-risk-models': { ask: { project: string }; answer: { readonly models: readonly SharedRiskModel[] } };
  /** Exposure by level at the end of each week; at most 52. */
  'risk-history': {
    ask: { project: string; weeks?: number };
    answer: { readonly project: Project; readonly history: RiskHistory };
  };
  /** When the weight of one risk changed, from the day it was raised; none where it is no risk. */
  'risk-trail': { ask: { issue: string }; answer: { readonly trail: readonly RiskTrailPoint[] } };
  /** Treatments and work at stake with their dates, and what happened to it; of one risk where `issue` is given. */
  'risk-work': {
    ask: { project: string; issue?: string };
    answer: { readonly project: Project; readonly work: readonly RiskWork[] };
  };
  /** Of work that is no risk: open risks of its project that it is linked to, and the risk that it was raised for. */
  'linked-risks': { ask: { issue: string }; answer: { readonly risks: readonly LinkedRisk[] } };
  'risk-health': {
    ask: { project: string };
    answer: { readonly project: Project; readonly checks: readonly HealthCheck[]; readonly mayMend: boolean };
  };
}

export interface RiskCommands {
  'edit-risk': { ask: RiskEditOf; answer: IssueRisk };
  /** At most 50 at once. */
  'edit-risks': { ask: { edits: readonly RiskEditOf[] }; answer: { readonly outcomes: readonly RiskEditOutcome[] } };
  /** `comment` writes the note also where everybody who follows the issue reads it. */
  'review-risk': { ask: { issue: string; note?: string; comment?: boolean }; answer: IssueRisk };
  'escalate-risk': { ask: { issue: string; to: 'escalated' | 'acknowledged' | 'none' }; answer: IssueRisk };
  /** Takes a review or an escalation back: `seen` is how it was left. A comment that was written stays. */
  'restore-risk': { ask: { issue: string; back: RiskStanding; seen: RiskStanding }; answer: IssueRisk };
  /** Raises the issue that the risk has become; asked twice, it raises one. */
  'mark-risk-occurred': {
    ask: { issue: string; summary?: string };
    answer: { readonly risk: IssueRisk; readonly occurredAs: string };
  };
  /** Without `id` a new one is made, from any model: that is how one is cloned. `seen` is the version that was changed. */
  'save-risk-model': {
    ask: { project: string; id?: string; name: string; model: RiskModel; seen?: number };
    answer: { readonly saved: SharedModelInUse; readonly findings: readonly Finding[] };
  };
}
