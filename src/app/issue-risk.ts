import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { issueRisk, readRisk } from './read-risk';
import type { Answer, Questions } from '../api';

type Question = Questions['issue-risk'];

export async function askIssueRisk(
  invocation: Invocation,
  { issue }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openIssue(invocation, issue);
  return answer(invocation, issueRisk(open, await readRisk(open)));
}
