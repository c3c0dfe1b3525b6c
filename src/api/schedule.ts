import type { Forecast } from '../analysis/forecast/forecast';
import type { ForecastBasis } from '../analysis/forecast/forecast-basis';
import type { ProjectSchedule } from '../analysis/project-schedule';
import type { SlipLedger } from '../analysis/slip-ledger';
import type { SyncReview } from '../analysis/sync-review';
import type { Instant, IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Person } from '../model/person';
import type { Project } from '../model/project';
import type { ComparedWith } from './baseline';

/** That somebody has gone through a row with the team. */
export interface SyncTick {
  readonly at: Instant;
  /** Absent where Jira does not name the account. */
  readonly by?: Person;
  readonly byYou: boolean;
}

/** By issue key; only of work that the reader sees. */
export type SyncTicks = Readonly<Record<string, SyncTick>>;

interface SyncAnswer {
  readonly project: Project;
  readonly review: SyncReview;
  readonly asOf: IsoDate;
  readonly mayEdit: boolean;
  readonly ticks: SyncTicks;
  /** Absent before the first. `mayTakeBack` where it is known when the one before ended. */
  readonly lastSync?: SyncTick & { readonly mayTakeBack: boolean };
}

export interface ScheduleCommands {
  /** `seen` is the last sync that the person looked at; where another has been finished since, nothing is noted. */
  'sync-done': { ask: { project: string; seen?: Instant }; answer: SyncAnswer };
  /** As if the last sync had not been finished: what was gone through in it is ticked again. */
  'take-back-sync': { ask: { project: string; seen: Instant }; answer: SyncAnswer };
  /** Notes of at most 200 rows that they were gone through, or were not, for everybody; answers with those that are. */
  'tick-sync': {
    ask: { project: string; issues: readonly string[]; on: boolean; seen?: Instant };
    answer: { readonly ticks: SyncTicks };
  };
}

/** What may be asked about the schedule of a project. */
export interface ScheduleQuestions {
  /** What changed since the last sync of the team, and what is due in 14 days and was not updated. */
  sync: { ask: { project: string }; answer: SyncAnswer };
  /** What the running sync has gone through, and when the one before it ended: light enough to be asked every half minute. */
  'sync-ticks': { ask: { project: string }; answer: { readonly ticks: SyncTicks; readonly since?: Instant } };
  schedule: {
    /** Compared with the latest baseline, or with the one of this number; 0 is the first commitment of each issue. */
    ask: { project: string; baseline?: number };
    answer: {
      readonly project: Project;
      readonly schedule: ProjectSchedule;
      /** Newest first; those that can be compared with. */
      readonly baselines: readonly ComparedWith[];
      /** Absent where first commitments are compared with. */
      readonly comparedWith?: number;
      readonly mayEdit: boolean;
      /** Whether Jira has a field for the start of work here. */
      readonly keepsStart: boolean;
    };
  };
  /** Every re-plan with who, when and why. */
  'slip-ledger': {
    ask: { project: string };
    answer: { readonly project: Project; readonly ledger: SlipLedger; readonly findings: readonly Finding[] };
  };
  /** When each milestone is reached, drawn from the project's own history. */
  forecast: { ask: { project: string }; answer: { readonly project: Project; readonly forecast: Forecast } };
  /** What the same forecast is drawn from, for drawing it elsewhere. */
  'forecast-basis': { ask: { project: string }; answer: { readonly project: Project; readonly basis: ForecastBasis } };
}
