import { answer } from './answer';
import type { Invocation } from './invocation';
import { dateFields, openLoad, withWorkElsewhere } from './read-load';
import { readPeopleTimes } from './read-people-times';
import { withFindings } from './with-findings';
import { capacity } from '../analysis/capacity';
import type { Answer, Questions } from '../api';
import { readFound } from '../atlassian/read-issues';

type Question = Questions['capacity'];

const weeksShown = 12;

export async function askCapacity(
  invocation: Invocation,
  { project, weeks = weeksShown }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openLoad(invocation, project);
  const own = await readFound(open.jira, open.found, dateFields(open));
  const work = await withWorkElsewhere(open, own);
  const times = await readPeopleTimes(invocation, open, work);
  const load = capacity(work, open.settings, { asOf: open.asOf, count: weeks }, times);
  return answer(invocation, { project: open.project, capacity: withFindings(load, open.stored.findings) });
}
