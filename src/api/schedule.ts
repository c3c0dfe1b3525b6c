import type { Forecast } from '../analysis/forecast/forecast';
import type { ForecastBasis } from '../analysis/forecast/forecast-basis';
import type { ProjectSchedule } from '../analysis/project-schedule';
import type { SlipLedger } from '../analysis/slip-ledger';
import type { Finding } from '../model/finding';
import type { Project } from '../model/project';
import type { ComparedWith } from './baseline';

/** What may be asked about the schedule of a project. */
export interface ScheduleQuestions {
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
