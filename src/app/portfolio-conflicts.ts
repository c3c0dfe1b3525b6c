import { answer } from './answer';
import type { Invocation } from './invocation';
import { chosenProjects } from './portfolio-projects';
import { readOpenWork } from './read-open-work';
import { hiddenWork } from './read-people-load';
import { peopleTimes } from './read-people-times';
import { readPromisedPeople } from './read-promised-people';
import { blockerOwners } from '../analysis/blocker-owners';
import { plannedOwners } from '../analysis/planned-owners';
import { portfolioConflicts } from '../analysis/portfolio-conflicts';
import type { Answer, Questions } from '../api';
import { openGate, openJira } from '../atlassian/open-jira';
import { readFields } from '../atlassian/read-fields';
import { dateIn } from '../model/date';
import { readPersonTimes } from '../store/person-times';

type Question = Questions['portfolio-conflicts'];

/** Read as the person: an issue that they may not see is no end of any link. */
export async function askPortfolioConflicts(
  invocation: Invocation,
  scope: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const gate = openGate();
  const jira = openJira(invocation, gate);
  const app = openJira({ ...invocation, user: invocation.app }, gate);
  const [{ facts, leftOut }, catalogue] = await Promise.all([chosenProjects(jira, scope), readFields(jira)]);
  const asOf = dateIn(invocation.viewer.timeZone, invocation.now);
  const [read, promised] = await Promise.all([
    readOpenWork(invocation, jira, facts, catalogue),
    readPromisedPeople(invocation, jira, facts),
  ]);
  const owners = read.flatMap(({ issues, settings }) => [
    ...blockerOwners(issues, settings),
    ...plannedOwners(issues, settings),
  ]);
  const times = await readPersonTimes(invocation.store, [...new Set(owners)]);
  const starts = new Map(read.map(({ mapped }) => [mapped['start'], mapped]));
  const hidden = new Map(
    await Promise.all(
      [...starts].map(async ([start, mapped]) => {
        return [start, await hiddenWork({ reader: jira, app }, times, { mapped })] as const;
      }),
    ),
  );
  const work = read.map(({ team, mapped, ...one }) => ({
    ...one,
    bands: team.bands,
    times: peopleTimes(team, times, { asOf }),
    hidden: hidden.get(mapped['start']) ?? [],
  }));
  return answer(invocation, { ...portfolioConflicts(work, asOf, leftOut), promised });
}
