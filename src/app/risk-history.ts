import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { weightSources } from './weight-sources';
import { riskHistory } from '../analysis/risk-history';
import type { Answer, Questions } from '../api';
import { readStatusCategories } from '../atlassian/read-status-categories';

type Question = Questions['risk-history'];

const usualWeeks = 12;

export async function askRiskHistory(
  invocation: Invocation,
  { project, weeks }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const [{ issues, fields }, categories] = await Promise.all([
    readRegister(open, 'risks', { weightHistory: true }),
    readStatusCategories(open.jira),
  ]);
  const facts = { issues, categories, sources: weightSources(fields) };
  const history = riskHistory(facts, open.settings, { asOf: open.asOf, count: weeks ?? usualWeeks });
  return answer(invocation, { project: open.project, history });
}
