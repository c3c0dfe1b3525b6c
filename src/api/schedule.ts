import type { ProjectSchedule } from '../analysis/project-schedule';
import type { SyncReview } from '../analysis/sync-review';
import type { Instant, IsoDate } from '../model/date';
import type { Project } from '../model/project';

/** What may be asked about the schedule of a project. */
interface SyncAnswer {
  readonly project: Project;
  readonly review: SyncReview;
  readonly asOf: IsoDate;
  readonly mayEdit: boolean;
  /** Absent before the first. */
  readonly lastSync?: { readonly at: Instant; readonly byYou: boolean };
}

export interface ScheduleCommands {
  /** `seen` is the last sync that the person looked at; where another has been finished since, nothing is noted. */
  'sync-done': { ask: { project: string; seen?: Instant }; answer: SyncAnswer };
}

export interface ScheduleQuestions {
  /** What changed since the last sync of the team, and what is due in 14 days and was not updated. */
  sync: { ask: { project: string }; answer: SyncAnswer };
  schedule: {
    ask: { project: string };
    answer: {
      readonly project: Project;
      readonly schedule: ProjectSchedule;
      readonly mayEdit: boolean;
      /** Whether Jira has a field for the start of work here. */
      readonly keepsStart: boolean;
    };
  };
}
