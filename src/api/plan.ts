import type { ComparedActivity } from '../analysis/compared-activity';
import type { WriteOutcome } from '../analysis/plan-report';
import type { PlanWrite } from '../analysis/plan-writes';
import type { Instant } from '../model/date';
import type { Version } from '../model/issue';
import type { Project } from '../model/project';
import type { ExportedFile } from './exchange';

/** An import of a plan, as it is remembered; who made it is kept by account and told only to that person. */
export interface PlanImportRecord {
  readonly id: string;
  /** Name under which files of the same plan are known. */
  readonly plan: string;
  readonly fileName: string;
  readonly tasks: number;
  readonly at: Instant;
  readonly mine: boolean;
  readonly state: 'open' | 'done' | 'undone';
  readonly created: number;
  readonly updated: number;
  /** Whether it is the last of its plan, which alone can be taken back. */
  readonly last: boolean;
  /** Parts in which its writes were recorded. */
  readonly parts: number;
}

/** What Jira has, ready to be compared with a plan. */
export interface PlanHere {
  readonly project: Project;
  readonly mayEdit: boolean;
  /** `level` 1 epics, 0 work, -1 parts of work. */
  readonly types: readonly { readonly id: string; readonly name: string; readonly level: number }[];
  /** Whether the project has a field for the start of work. */
  readonly keepsStart: boolean;
  readonly ours: readonly ComparedActivity[];
  readonly versions: readonly Version[];
  /** Which issues say that they came from which task. */
  readonly marks: readonly { readonly plan: string; readonly task: string; readonly key: string }[];
  /** Progress as Jira knows it, in per cent, by issue key; told beside the file's and never written. */
  readonly progress: Readonly<Record<string, number>>;
}

export interface CreatedIssue {
  readonly key: string;
  readonly name: string;
  /** Why it would not be deleted, where that is so. */
  readonly why?: string;
}

/** What became of one write that was to be taken back. */
export interface UndoOutcome {
  readonly key: string;
  readonly outcome: 'restored' | 'deleted' | 'left' | 'failed';
  readonly why?: string;
}

export interface PlanQuestions {
  'plan-imports': {
    ask: { readonly project: string };
    answer: { readonly project: Project; readonly mayEdit: boolean; readonly imports: readonly PlanImportRecord[] };
  };
}

/** Plans as files, out and in. */
export interface PlanExchanges {
  'export-schedule': {
    ask: { readonly project: string; readonly format: 'mspdi' | 'xlsx' | 'ics' };
    answer: ExportedFile;
  };
  /** Writes nothing. */
  'plan-here': { ask: { readonly project: string }; answer: PlanHere };
  /**
   * One part of what was remembered at the last import of a plan. Of tasks whose issue the reader may not see, no more
   * than the id is told.
   */
  'plan-base': {
    ask: { readonly project: string; readonly plan: string; readonly part: number };
    answer: {
      readonly parts: number;
      readonly activities: readonly ComparedActivity[];
      readonly hidden: readonly string[];
    };
  };
  /** Opens an import; nobody else can import a plan into the project meanwhile. */
  'begin-plan-import': {
    ask: { readonly project: string; readonly plan: string; readonly fileName: string; readonly tasks: number };
    answer: { readonly id: string };
  };
  /** At most 50 writes at once. A write without an outcome was not reached in time and is to be sent again. */
  'apply-plan-import': {
    ask: { readonly project: string; readonly id: string; readonly writes: readonly PlanWrite[] };
    answer: { readonly outcomes: readonly WriteOutcome[] };
  };
  /** Keeps one part of what the next import is compared with; the last part closes the import. */
  'keep-plan-import': {
    ask: {
      readonly project: string;
      readonly id: string;
      readonly part: number;
      readonly parts: number;
      readonly activities: readonly ComparedActivity[];
      /** Ids of tasks that the importer was not shown; they stay remembered. */
      readonly hidden: readonly string[];
    };
    answer: { readonly kept: number };
  };
  /** What an import has created, and what of it nobody has changed since; to be asked before it is taken back. */
  'plan-import-created': {
    ask: { readonly project: string; readonly id: string };
    answer: { readonly created: readonly CreatedIssue[] };
  };
  /**
   * Takes back one recorded part: first the values of all parts, then, if wanted, what was created and nobody had changed,
   * each from the last part to the first; `close` ends it. An incomplete part is to be sent again.
   */
  'undo-plan-import': {
    ask: {
      readonly project: string;
      readonly id: string;
      readonly step: 'restore' | 'delete' | 'close';
      readonly part: number;
    };
    answer: { readonly outcomes: readonly UndoOutcome[]; readonly complete: boolean };
  };
}
