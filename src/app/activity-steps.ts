import { answer } from './answer';
import type { Invocation } from './invocation';
import { problemWith } from './problem-with';
import { notFound } from './refusal';
import { offeredStatuses } from '../analysis/offered-statuses';
import type { Answer, Questions } from '../api';
import type { ActivitySteps } from '../api/activity';
import { openJira, type Jira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';
import { readTransitions } from '../atlassian/transitions';
import type { Issue } from '../model/issue';

type Question = Questions['activity-steps'];

/** Jira tells the steps of one issue at a time, and what their screens demand only there. */
export async function askActivitySteps(
  invocation: Invocation,
  { issues }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const jira = openJira(invocation);
  const found = await fetchIssues(jira, issues, { mapped: {} });
  const byName = new Map(found.flatMap((issue) => [[issue.id, issue] as const, [issue.key, issue] as const]));
  const steps = await Promise.all(issues.map((name) => stepsOf(jira, name, byName.get(name))));
  return answer(invocation, { steps });
}

async function stepsOf(jira: Jira, name: string, issue: Issue | undefined): Promise<ActivitySteps> {
  try {
    if (!issue) throw notFound('work item');
    return { issue: name, status: issue.status, offered: offeredStatuses(await readTransitions(jira, issue.id)) };
  } catch (error) {
    const problem = problemWith(error);
    if (!problem) throw error;
    return { issue: name, problem };
  }
}
