import { answer } from './answer';
import type { Invocation } from './invocation';
import { chosenProjects } from './portfolio-projects';
import { readPortfolio } from './read-portfolio';
import { portfolioRisks } from '../analysis/portfolio-risks';
import { riskRegister } from '../analysis/risk-register';
import type { Answer, Questions } from '../api';
import { openJira } from '../atlassian/open-jira';
import { readFields } from '../atlassian/read-fields';
import { userJql } from '../atlassian/user-jql';
import { dateIn } from '../model/date';
import { present } from '../model/present';

type Question = Questions['portfolio-risks'];

export async function askPortfolioRisks(
  invocation: Invocation,
  scope: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const jira = openJira(invocation);
  const within = scope.jql === undefined ? undefined : userJql(scope.jql);
  const [{ facts, leftOut }, catalogue] = await Promise.all([chosenProjects(jira, scope), readFields(jira)]);
  const read = await readPortfolio(invocation, jira, { facts, catalogue, within });
  const registers = read.map(({ project, settings, issues, unread }) => {
    const asOf = dateIn(settings.calendar.timeZone ?? invocation.viewer.timeZone, invocation.now);
    const register = riskRegister(issues, settings, asOf);
    return { project, register, ...present({ currency: settings.budget?.currency, unread }) };
  });
  return answer(invocation, portfolioRisks(registers, dateIn(invocation.viewer.timeZone, invocation.now), leftOut));
}
