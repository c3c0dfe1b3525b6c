import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { startField, withWorkElsewhere } from './read-load';
import { readPeopleTimes } from './read-people-times';
import { withFindings } from './with-findings';
import { capacity } from '../analysis/capacity';
import type { Answer, Questions } from '../api';
import { readIssues } from '../atlassian/read-issues';
import { openWork } from '../atlassian/work-clauses';

type Question = Questions['capacity'];

const weeksShown = 12;

export async function askCapacity(
  invocation: Invocation,
  { project, weeks = weeksShown }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const own = await readIssues(open.jira, openWork(open.project.key), startField(open));
  const work = await withWorkElsewhere(open, own);
  const times = await readPeopleTimes(invocation, open, work);
  const load = capacity(work, open.settings, { asOf: open.asOf, count: weeks }, times);
  return answer(invocation, { project: open.project, capacity: withFindings(load, open.stored.findings) });
}
