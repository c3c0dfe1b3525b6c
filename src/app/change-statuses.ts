import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import type { Answer, Questions } from '../api';
import { readProjectStatuses } from '../atlassian/read-project-statuses';
import { changeState, plainStatus, stateSource } from '../model/change-state';
import { eachOnce } from '../model/each-once';

type Question = Questions['change-statuses'];

/** The statuses of the project's types of change requests; of all types where it has none of its own. */
export async function askChangeStatuses(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { settings, permissions } = open;
  const types = await readProjectStatuses(open.jira, open.project.id);
  const named = settings.changes.types.map((name) => name.trim().toLowerCase());
  const own = types.filter(({ name }) => named.includes(name.trim().toLowerCase()));
  const statuses = (own.length > 0 ? own : types).flatMap((type) => type.statuses);
  const known = eachOnce(statuses.map((status) => ({ key: plainStatus(status.name), status })));
  return answer(invocation, {
    project: open.project,
    statuses: known.map(({ status }) => ({
      status,
      state: changeState(status, settings.changeStatuses),
      by: stateSource(status.name, settings.changeStatuses),
    })),
    mayAdminister: permissions.administer,
  });
}
