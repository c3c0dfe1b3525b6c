import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { startField } from './read-load';
import { readSchedule } from './read-schedule';
import { withFindings } from './with-findings';
import { projectSchedule } from '../analysis/project-schedule';
import type { Answer, Questions } from '../api';

type Question = Questions['schedule'];

export async function askSchedule(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const schedule = projectSchedule(await readSchedule(open), open.settings, open.asOf);
  return answer(invocation, {
    project: open.project,
    schedule: withFindings(schedule, open.stored.findings),
    mayEdit: open.permissions.edit,
    keepsStart: startField(open).mapped['start'] !== undefined,
  });
}
