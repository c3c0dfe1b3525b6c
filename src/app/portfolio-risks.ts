import { answer } from './answer';
import type { Invocation } from './invocation';
import { chosenProjects } from './portfolio-projects';
import { readPortfolio } from './read-portfolio';
import { Refusal } from './refusal';
import { portfolioRisks, type PortfolioRisks } from '../analysis/portfolio-risks';
import { riskOverview } from '../analysis/risk-overview';
import { riskRegister } from '../analysis/risk-register';
import type { Answer, Questions } from '../api';
import type { RiskScope } from '../api/portfolio';
import { openJira } from '../atlassian/open-jira';
import { readFields } from '../atlassian/read-fields';
import { userJql } from '../atlassian/user-jql';
import { dateIn } from '../model/date';
import { present } from '../model/present';

type Question = Questions['portfolio-risks'];

const longestAnswer = 4_800_000;

export async function askPortfolioRisks(
  invocation: Invocation,
  scope: Question['ask'],
): Promise<Answer<Question['answer']>> {
  return answer(invocation, bounded(await risksOf(invocation, scope)));
}

export async function askRiskOverview(
  invocation: Invocation,
  { most = 5, ...scope }: Questions['risk-overview']['ask'],
): Promise<Answer<Questions['risk-overview']['answer']>> {
  return answer(invocation, riskOverview(await risksOf(invocation, scope), most));
}

/** An answer of Forge holds 5 MB; the counts would be wrong if it were cut. */
function bounded(risks: PortfolioRisks): PortfolioRisks {
  if (JSON.stringify(risks).length <= longestAnswer) return risks;
  const message = 'These are more risks than one page can hold. Choose fewer projects, or narrow them down with JQL.';
  throw new Refusal({ code: 'invalid', message, field: 'projects' });
}

async function risksOf(invocation: Invocation, scope: RiskScope): Promise<PortfolioRisks> {
  const jira = openJira(invocation);
  const within = scope.jql === undefined ? undefined : userJql(scope.jql);
  const [{ facts, leftOut }, catalogue] = await Promise.all([chosenProjects(jira, scope), readFields(jira)]);
  const read = await readPortfolio(invocation, jira, { facts, catalogue, within });
  const registers = read.map(({ project, settings, issues, unread }) => {
    const asOf = dateIn(settings.calendar.timeZone ?? invocation.viewer.timeZone, invocation.now);
    const register = riskRegister(issues, settings, asOf);
    return { project, register, ...present({ currency: settings.budget?.currency, unread }) };
  });
  return portfolioRisks(registers, dateIn(invocation.viewer.timeZone, invocation.now), leftOut);
}
