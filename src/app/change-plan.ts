import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { openProject } from './open-project';
import { startField } from './read-load';
import { readChange } from './read-change';
import { readRegister } from './read-register';
import { Refusal } from './refusal';
import { affectedKeys, changeApplication } from '../analysis/change-application';
import { changeLog } from '../analysis/change-log';
import type { Answer, Questions } from '../api';
import { openJira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';
import { inChunks } from '../atlassian/in-chunks';
import { isFrom } from '../model/register-entry';

type Question = Questions['change-plan'];

/** Jira gives at most so many issues at once. */
const issuesAtOnce = 100;

/** What the plan would be with a change request; writes nothing. */
export async function askChangePlan(
  invocation: Invocation,
  { issue }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const jira = openJira(invocation);
  const open = await openIssue(invocation, issue, jira);
  const [{ row }, project] = await Promise.all([
    readChange(open),
    openProject(invocation, open.home.project.key, jira),
  ]);
  if (!row) throw new Refusal({ code: 'invalid', message: 'This work item is not a change request.', field: 'issue' });
  const { settings, asOf } = project;
  const [fetched, { issues }] = await Promise.all([
    Promise.all(inChunks(affectedKeys(row), issuesAtOnce).map((keys) => fetchIssues(jira, keys, startField(project)))),
    readRegister(project, 'changes'),
  ]);
  const work = fetched.flat().filter((one) => !isFrom(settings.risks, one) && !isFrom(settings.changes, one));
  const application = changeApplication(row, work, changeLog(issues, settings, asOf), settings);
  return answer(invocation, { change: row, application, mayEdit: open.permissions.edit });
}
