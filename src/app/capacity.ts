import { answer } from './answer';
import type { Invocation } from './invocation';
import { openLoad, ownFields } from './read-load';
import { readLoadFacts } from './read-load-facts';
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
  const facts = await readLoadFacts(invocation, open, readFound(open.jira, open.found, ownFields(open)));
  const load = capacity(facts, open.settings, { asOf: open.asOf, count: weeks });
  return answer(invocation, { project: open.project, capacity: withFindings(load, open.stored.findings) });
}
