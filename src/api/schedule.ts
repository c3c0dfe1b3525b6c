import type { ProjectSchedule } from '../analysis/project-schedule';
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
    };
  };
}
