import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { riskHistory } from '../analysis/risk-history';
import type { WeightSources } from '../analysis/weight-at';
import type { Answer, FieldSource, Questions } from '../api';
import { readStatusCategories } from '../atlassian/read-status-categories';
import { present } from '../model/present';

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

function weightSources(fields: readonly FieldSource[]): WeightSources {
  const idOf = (name: FieldSource['name']) =>
    fields.find((field) => field.name === name && field.id !== 'property')?.id;
  return present({ probability: idOf('riskProbability'), impact: idOf('riskImpact') });
}
