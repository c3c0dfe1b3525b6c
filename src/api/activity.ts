import type { OfferedStatus } from '../analysis/offered-statuses';
import type { IsoDate } from '../model/date';
import type { IssueStatus } from '../model/issue';
import type { LinkTerms } from '../model/link-terms';
import type { Problem } from './problem';

/** `null` clears a value; an absent one stays as it is. */
export interface ActivityEdit {
  readonly start?: IsoDate | null;
  readonly due?: IsoDate | null;
  /** Of open work; written in whole minutes. */
  readonly remainingHours?: number | null;
}

/** An edit of one activity, with the values that its editor saw; where they no longer stand, nothing is written. */
export interface ActivityEditOf {
  readonly issue: string;
  readonly edit: ActivityEdit;
  /** Of the edited values: what was there before, `null` for nothing. Those not named are not compared. */
  readonly seen?: ActivityEdit;
}

export type ActivityValues = Required<ActivityEdit>;

/** What became of one row; `before` sent as another edit takes it back. */
export type ActivityEditOutcome =
  | {
      readonly issue: string;
      readonly done: true;
      readonly before: ActivityEdit;
      readonly standing: ActivityValues;
    }
  | {
      readonly issue: string;
      readonly done: false;
      readonly problem: Problem;
      /** How it stands now, where the person may see it. */
      readonly standing?: ActivityValues;
    };

/** How a dependency is to hold, with how its editor saw it hold. */
export interface LinkEdit {
  /** The one that waits; the terms are kept there. */
  readonly issue: string;
  /** Id of the Jira link. */
  readonly linkId: string;
  readonly terms: LinkTerms;
  readonly seen?: LinkTerms;
}

/** What one piece of work can be moved to, or why nothing is known about it. */
export type ActivitySteps =
  | { readonly issue: string; readonly status: IssueStatus; readonly offered: readonly OfferedStatus[] }
  | { readonly issue: string; readonly problem: Problem };

/** A move to another status by name, with the status in which its editor saw the work. */
export interface ActivityMove {
  readonly issue: string;
  readonly to: string;
  readonly seen: string;
}

/** What became of one move; a move to `before` takes it back, where the workflow offers a way. */
export type ActivityMoveOutcome =
  | { readonly issue: string; readonly done: true; readonly before: string; readonly standing: IssueStatus }
  | {
      readonly issue: string;
      readonly done: false;
      readonly problem: Problem;
      /** How it stands now, where the person may see it. */
      readonly standing?: IssueStatus;
    };

export interface ActivityQuestions {
  /** Where at most 50 pieces of work can be moved to by this person. */
  'activity-steps': { ask: { issues: readonly string[] }; answer: { readonly steps: readonly ActivitySteps[] } };
}

export interface ActivityCommands {
  'edit-link': { ask: LinkEdit; answer: { readonly before: LinkTerms; readonly standing: LinkTerms } };
  /** Writes start, due date and remaining estimate of at most 50 activities, of any projects, each by itself. */
  'edit-activities': {
    ask: { edits: readonly ActivityEditOf[] };
    answer: { readonly outcomes: readonly ActivityEditOutcome[] };
  };
  /** Takes a step of Jira’s workflow with each of at most 50 pieces of work, unless it has left the status in which it was seen. */
  'move-activities': {
    ask: { moves: readonly ActivityMove[] };
    answer: { readonly outcomes: readonly ActivityMoveOutcome[] };
  };
}
