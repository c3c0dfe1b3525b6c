import type { ChangeState } from './change';
import { standardCalendar, type WorkCalendar } from './calendar';
import type { Amount } from './money';
import { standardRiskModel, type RiskModel } from './risk-model';

/** Which issues of the project count as one kind of register entry: any of the types, or any of the labels, or the JQL. */
export interface IssueSource {
  readonly types: readonly string[];
  readonly labels: readonly string[];
  /** Further restriction or another choice, in JQL; always run as the reader and inside the project. */
  readonly jql?: string;
}

/** Names under which settings map register columns to Jira fields. */
export const mappedFields = [
  'start',
  'riskProbability',
  'riskImpact',
  'riskCategory',
  'riskResponse',
  'riskOwner',
  'riskNextReview',
  'changeType',
  'changeCost',
  'changeDays',
  'changeDecisionDue',
] as const;
export type MappedField = (typeof mappedFields)[number];

/** Thresholds of the status report; defaults as docs/method.md gives them. */
export interface Tolerances {
  readonly slipAmberDays: number;
  readonly slipRedDays: number;
  readonly costAmberPercent: number;
  readonly costRedPercent: number;
  readonly loadAmberPercent: number;
  readonly loadRedPercent: number;
  readonly changeDecisionDays: number;
  readonly registerStaleDays: number;
}

export interface Budget {
  readonly currency: string;
  readonly approved: Amount;
  /** Blended cost of an hour of work; without it labour cost is not assessed. */
  readonly hourlyRate?: Amount;
}

/** Which version of a shared risk model a project has adopted. */
export interface SharedModelInUse {
  readonly id: string;
  /** 0 for settings from before versions were kept: those follow the shared model until they are saved anew. */
  readonly version: number;
}

/** What one project decides for itself; every value has a default that works with no set-up. */
export interface ProjectSettings {
  readonly risks: IssueSource;
  readonly changes: IssueSource;
  readonly milestones: IssueSource;
  /** [C10] What the project's own statuses of change requests stand for, by their name in lower case; others go by C1. */
  readonly changeStatuses?: Readonly<Record<string, ChangeState>>;
  /** A Jira field id (`duedate`, `customfield_10015`), `property` for the app's own issue property, or `auto` to find it by name and type. */
  readonly fields: Readonly<Record<MappedField, string>>;
  /** As it is used; where a shared one is named, a copy of that version. */
  readonly riskModel: RiskModel;
  /** The shared model that the project weighs its risks by, instead of one of its own. */
  readonly sharedRiskModel?: SharedModelInUse;
  /** How links read, or what their type is called, from a risk to the work that answers to it. */
  readonly treatmentLinks: readonly string[];
  /** Types of links, or how they read, by which one work waits for another. */
  readonly dependencyLinks: readonly string[];
  /** [C19] Keys of the Confluence spaces whose pages hold the board's decisions; absent: the space with the project's key. */
  readonly decisionSpaces?: readonly string[];
  readonly tolerances: Tolerances;
  readonly calendar: WorkCalendar;
  readonly budget?: Budget;
}

export const standardSettings: ProjectSettings = {
  risks: { types: ['Risk'], labels: ['risk'] },
  changes: { types: ['Change request', 'Change Request', 'Change'], labels: ['change-request'] },
  milestones: { types: ['Milestone'], labels: ['milestone'] },
  fields: {
    start: 'auto',
    riskProbability: 'auto',
    riskImpact: 'auto',
    riskCategory: 'auto',
    riskResponse: 'auto',
    riskOwner: 'auto',
    riskNextReview: 'auto',
    changeType: 'auto',
    changeCost: 'auto',
    changeDays: 'auto',
    changeDecisionDue: 'auto',
  },
  riskModel: standardRiskModel,
  treatmentLinks: ['is mitigated by', 'is treated by', 'is addressed by', 'is handled by'],
  dependencyLinks: ['Blocks', 'Depends'],
  tolerances: {
    slipAmberDays: 5,
    slipRedDays: 10,
    costAmberPercent: 5,
    costRedPercent: 10,
    loadAmberPercent: 100,
    loadRedPercent: 125,
    changeDecisionDays: 10,
    registerStaleDays: 21,
  },
  calendar: standardCalendar,
};
