import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { Refusal } from './refusal';
import { portfolioRisks, type ProjectRisks } from '../analysis/portfolio-risks';
import { riskRegister } from '../analysis/risk-register';
import type { Answer, Questions } from '../api';
import { openJira, type Jira } from '../atlassian/open-jira';
import { dateIn } from '../model/date';
import { present } from '../model/present';

type Question = Questions['portfolio-risks'];

export async function askPortfolioRisks(
  invocation: Invocation,
  { projects }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const jira = openJira(invocation);
  const read = await Promise.all([...new Set(projects)].map((key) => risksOf(invocation, jira, key)));
  const seen = read.filter((found) => found !== undefined);
  return answer(invocation, portfolioRisks(seen, dateIn(invocation.viewer.timeZone, invocation.now)));
}

/** `undefined` for a project that is not there or may not be seen: the answer does not tell which, nor how many. */
async function risksOf(invocation: Invocation, jira: Jira, key: string): Promise<ProjectRisks | undefined> {
  try {
    const open = await openProject(invocation, key, jira);
    const { issues } = await readRegister(open, 'risks');
    const register = riskRegister(issues, open.settings, open.asOf);
    return { project: open.project, register, ...present({ currency: open.settings.budget?.currency }) };
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === 'not-found') return undefined;
    throw error;
  }
}
