import type { ChangeApplication } from '../analysis/change-application';
import type { ChangeBaseline } from '../analysis/change-baseline';
import type { ChangeEdit } from '../analysis/change-edit';
import type { ChangeLog } from '../analysis/change-log';
import type { ChangeRow } from '../analysis/change-row';
import type { DecisionOnPage } from '../analysis/page-decisions';
import type { RedateReport } from '../analysis/redate-report';
import type { ChangeState } from '../model/change';
import type { Finding } from '../model/finding';
import type { IssueStatus } from '../model/issue';
import type { Project } from '../model/project';
import type { ActivityEditOf, ActivityEditOutcome } from './activity';
import type { Problem } from './problem';
import type { ProjectRegister } from './project-register';

/** An edit of one change request, with the values that its editor saw; where they no longer stand, nothing is written. */
export interface ChangeEditOf {
  readonly issue: string;
  readonly edit: ChangeEdit;
  /** Of the edited values: what was there before, `null` for nothing. Those not named are not compared. */
  readonly seen?: ChangeEdit;
}

/** What became of one row of an edit; `before` sent as another edit takes it back. */
export type ChangeEditOutcome =
  | { readonly issue: string; readonly done: true; readonly change: ChangeRow; readonly before: ChangeEdit }
  | {
      readonly issue: string;
      readonly done: false;
      readonly problem: Problem;
      /** Of a conflict: how the request stands now. */
      readonly standing?: ChangeRow;
    };

/** A step that Jira's workflow offers this person on a change request. */
export interface ChangeTransition {
  readonly id: string;
  readonly name: string;
  readonly status: IssueStatus;
  readonly state: ChangeState;
  /** Names of fields that Jira demands on the way and that have to be filled there. */
  readonly demands: readonly string[];
}

/** [C10] What one status of the project's change requests stands for, and by what. */
export interface ChangeStatus {
  readonly status: IssueStatus;
  readonly state: ChangeState;
  /** `project` is the project's own mapping, `name` the usual names, `category` no more than Jira's category. */
  readonly by: 'project' | 'name' | 'category';
}

/** [C19] Decisions on Confluence pages about change requests, and where they were looked for. */
export type ChangeDecisions =
  | { readonly project: Project; readonly confluence: 'absent' }
  | {
      readonly project: Project;
      readonly confluence: 'read';
      /** Keys of the spaces that the project looks in; `spaces` holds those that the person may see. */
      readonly asked: readonly string[];
      readonly spaces: readonly { readonly key: string; readonly name: string }[];
      readonly pagesRead: number;
      /** Whether older pages were left out. */
      readonly more: boolean;
      readonly decided: readonly DecisionOnPage[];
      readonly findings: readonly Finding[];
    };

export interface ChangeQuestions {
  'change-statuses': {
    ask: { project: string };
    answer: { readonly project: Project; readonly statuses: readonly ChangeStatus[]; readonly mayAdminister: boolean };
  };
  'change-log': {
    ask: { project: string };
    answer: ProjectRegister<ChangeLog> & { readonly baseline: ChangeBaseline; readonly mayAdminister: boolean };
  };
  'change-transitions': {
    ask: { issue: string };
    answer: {
      readonly status: IssueStatus;
      readonly transitions: readonly ChangeTransition[];
      readonly whyNone?: string;
    };
  };
  /** Moves of planned dates in the last days, 90 unless others are asked for; at most 365. */
  'silent-redates': {
    ask: { project: string; days?: number };
    answer: {
      readonly project: Project;
      readonly report: RedateReport;
      readonly requests: readonly RequestToCite[];
      readonly mayEdit: boolean;
    };
  };
  'change-decisions': { ask: { project: string }; answer: ChangeDecisions };
  /** What the plan and the budget would be with a change request. */
  'change-plan': {
    ask: { issue: string };
    answer: { readonly change: ChangeRow; readonly application: ChangeApplication; readonly mayEdit: boolean };
  };
}

/** A change request as far as it takes to put a moved date under it. */
export type RequestToCite = Pick<ChangeRow, 'key' | 'title' | 'state' | 'affects'>;

export interface ChangeCommands {
  /** At most 50 at once. */
  'edit-changes': {
    ask: { edits: readonly ChangeEditOf[] };
    answer: { readonly outcomes: readonly ChangeEditOutcome[] };
  };
  /** Takes one step of Jira's workflow, unless the request has left the status in which the person saw it. */
  'move-change': { ask: { issue: string; transition: string; seen: string }; answer: { readonly change: ChangeRow } };
  'raise-change': {
    ask: { project: string; title: string; reason?: string; affects: readonly string[] };
    answer: { readonly key: string };
  };
  /** Writes the dates that were agreed to, at most 50, and notes it on the request; without dates only the note. */
  'apply-change': {
    ask: { issue: string; edits: readonly ActivityEditOf[] };
    answer: { readonly change: ChangeRow; readonly outcomes: readonly ActivityEditOutcome[] };
  };
  /** Puts noted dates back, where nobody moved them since, and takes the note away. */
  'take-back-change': {
    ask: { issue: string };
    answer: { readonly change: ChangeRow; readonly outcomes: readonly ActivityEditOutcome[] };
  };
  /** [C10] Says what one status stands for; without a state it goes by its name again. */
  'map-change-status': {
    ask: { project: string; status: string; state?: ChangeState };
    answer: { readonly changeStatuses: Readonly<Record<string, ChangeState>> };
  };
}
