import type { ChangeBaseline } from '../analysis/change-baseline';
import type { ChangeEdit } from '../analysis/change-edit';
import type { ChangeLog, ChangeRow } from '../analysis/change-log';
import type { Problem, ProjectRegister } from '../api';
import type { ChangeState } from '../model/change';
import type { IssueStatus } from '../model/issue';

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

export interface ChangeQuestions {
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
}

export interface ChangeCommands {
  /** At most 50 at once. */
  'edit-changes': {
    ask: { edits: readonly ChangeEditOf[] };
    answer: { readonly outcomes: readonly ChangeEditOutcome[] };
  };
  /** Takes one step of Jira's workflow, unless the request has left the status in which the person saw it. */
  'move-change': { ask: { issue: string; transition: string; seen: string }; answer: { readonly change: ChangeRow } };
  /** [C10] Says what one status stands for; without a state it goes by its name again. */
  'map-change-status': {
    ask: { project: string; status: string; state?: ChangeState };
    answer: { readonly changeStatuses: Readonly<Record<string, ChangeState>> };
  };
}
