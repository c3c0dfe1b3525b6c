import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { notFound } from './refusal';
import { linkedKeys, riskWork } from '../analysis/risk-work';
import type { Answer, Questions } from '../api';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { readLinked } from '../atlassian/read-linked';
import { readStatusCategories } from '../atlassian/read-status-categories';

type Question = Questions['risk-work'];

const history = ['duedate', 'status', 'assignee'];

export async function askRiskWork(
  invocation: Invocation,
  { project, issue }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { jira, settings, catalogue } = open;
  const [{ issues }, categories] = await Promise.all([readRegister(open, 'risks'), readStatusCategories(jira)]);
  const risks = issue === undefined ? issues : issues.filter(({ key, id }) => key === issue || id === issue);
  if (issue !== undefined && risks.length === 0) throw notFound('work item');
  const mapped = fieldIds(mappedFieldsOf(['start'], settings, catalogue, open.project.id));
  const keys = risks.flatMap((risk) => linkedKeys(risk, settings));
  const work = await readLinked(jira, keys, { mapped, history });
  return answer(invocation, {
    project: open.project,
    work: riskWork({ risks, work, categories }, settings, open.asOf),
  });
}
