import { useMemo } from 'react';
import { scheduledWork, type ScheduledWorks } from '../../../src/analysis/scheduled-work';
import { useAnswer } from '../../use-answer';

/** What the project's schedule says of its work, as soon as it is read. */
export interface ProjectPlan {
  readonly work?: ScheduledWorks;
  readonly reading: boolean;
  readonly problem: boolean;
  readonly refresh: () => void;
}

export function useProjectPlan(project: string): ProjectPlan {
  const { answer, busy, problem, refresh } = useAnswer('schedule', { project });
  const schedule = answer?.value.schedule;
  const work = useMemo(() => schedule && scheduledWork(schedule), [schedule]);
  return useMemo(
    () => ({ reading: busy && !work, problem: problem !== undefined && !work, refresh, ...(work && { work }) }),
    [work, busy, problem, refresh],
  );
}

/** What the order of the conflicts rests on. */
export function rankedBy({ work, reading }: ProjectPlan, project: string): string {
  if (work) return `Ranked by float and milestones of the schedule of ${project}; work of other projects by due dates.`;
  return reading
    ? 'Ranked by due dates; ranked anew as soon as the schedule is read…'
    : 'Ranked by due dates: the schedule could not be read.';
}
