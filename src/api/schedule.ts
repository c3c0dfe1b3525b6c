import type { ProjectSchedule } from '../analysis/project-schedule';
import type { Project } from '../model/project';

/** What may be asked about the schedule of a project. */
export interface ScheduleQuestions {
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
