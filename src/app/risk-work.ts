import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { openProject, type OpenProject } from './open-project';
import { readRisk } from './read-risk';
import { readRegister } from './read-register';
import { notFound } from './refusal';
import { linkedKeys, riskWork } from '../analysis/risk-work';
import type { Answer, Questions } from '../api';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { readLinked } from '../atlassian/read-linked';
import { readStatusCategories } from '../atlassian/read-status-categories';
import type { Issue } from '../model/issue';

type Question = Questions['risk-work'];

const history = ['duedate', 'status', 'assignee'];

export async function askRiskWork(
  invocation: Invocation,
  { project, issue }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { jira, settings, catalogue } = open;
  const [risks, categories] = await Promise.all([
    issue === undefined ? readRegister(open, 'risks').then(({ issues }) => issues) : oneRisk(invocation, open, issue),
    readStatusCategories(jira),
  ]);
  const mapped = fieldIds(mappedFieldsOf(['start'], settings, catalogue, open.project.id));
  const keys = risks.flatMap((risk) => linkedKeys(risk, settings));
  const work = await readLinked(jira, keys, { mapped, history });
  return answer(invocation, {
    project: open.project,
    work: riskWork({ risks, work, categories }, settings, open.asOf),
  });
}

/** One risk is read by itself, not out of the whole register. */
async function oneRisk(
  invocation: Invocation,
  { jira, project }: OpenProject,
  issue: string,
): Promise<readonly Issue[]> {
  const open = await openIssue(invocation, issue, jira);
  const found = await readRisk(open);
  if (!found.row || open.home.project.id !== project.id) throw notFound('work item');
  return [found.issue];
}
