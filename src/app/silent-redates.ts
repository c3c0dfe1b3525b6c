import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { startField } from './read-load';
import { readRegister } from './read-register';
import { changeLog } from '../analysis/change-log';
import { redateReport } from '../analysis/redate-report';
import type { Answer, Questions } from '../api';
import { readIssues } from '../atlassian/read-issues';
import { changedWork } from '../atlassian/work-clauses';

type Question = Questions['silent-redates'];

const daysBack = 90;

/** A date can only have moved in work that was changed since: nothing else is read. */
export async function askSilentRedates(
  invocation: Invocation,
  { project, days = daysBack }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { jira, settings, asOf, permissions } = open;
  const selection = startField(open);
  const start = selection.mapped['start'];
  const history = ['duedate', ...(start === undefined ? [] : [start])];
  const [work, { issues }] = await Promise.all([
    readIssues(jira, changedWork(open.project.key, days), { ...selection, history }),
    readRegister(open, 'changes'),
  ]);
  const { rows } = changeLog(issues, settings, asOf);
  const report = redateReport(work, rows, settings, { asOf, days, ...(start !== undefined && { startField: start }) });
  return answer(invocation, {
    project: open.project,
    report,
    requests: rows.map(({ key, title, state, affects }) => ({ key, title, state, affects })),
    mayEdit: permissions.edit,
  });
}
