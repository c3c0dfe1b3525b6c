import { answer } from './answer';
import type { Invocation } from './invocation';
import { chosenProjects } from './portfolio-projects';
import { readOpenWork } from './read-open-work';
import { peopleTimes } from './read-people-times';
import { readPromisedPeople } from './read-promised-people';
import { blockerOwners } from '../analysis/blocker-owners';
import { plannedOwners } from '../analysis/planned-owners';
import { portfolioConflicts } from '../analysis/portfolio-conflicts';
import type { Answer, Questions } from '../api';
import { openJira } from '../atlassian/open-jira';
import { readFields } from '../atlassian/read-fields';
import { dateIn } from '../model/date';
import { readPersonTimes } from '../store/person-times';

type Question = Questions['portfolio-conflicts'];

/** Read as the person: an issue that they may not see is no end of any link. */
export async function askPortfolioConflicts(
  invocation: Invocation,
  scope: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const jira = openJira(invocation);
  const [{ facts, leftOut }, catalogue] = await Promise.all([chosenProjects(jira, scope), readFields(jira)]);
  const asOf = dateIn(invocation.viewer.timeZone, invocation.now);
  const [read, promised] = await Promise.all([
    readOpenWork(invocation, jira, facts, catalogue),
    readPromisedPeople(invocation, jira, facts),
  ]);
  const owners = read.flatMap(({ issues, settings }) => [...blockerOwners(issues, settings), ...plannedOwners(issues)]);
  const times = await readPersonTimes(invocation.store, [...new Set(owners)]);
  const work = read.map(({ team, ...one }) => ({
    ...one,
    bands: team.bands,
    times: peopleTimes(team, times, { asOf }),
  }));
  return answer(invocation, { ...portfolioConflicts(work, asOf, leftOut), promised });
}
