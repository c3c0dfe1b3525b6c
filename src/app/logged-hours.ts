import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { loggedDays } from '../analysis/logged-days';
import { pastEdges } from '../analysis/past-weeks';
import type { Answer, Questions } from '../api';
import { readLoggedTime } from '../atlassian/read-logged-time';

type Question = Questions['logged-hours'];

/** Read as the person: time on work that they may not see, or that only others may read, does not come. */
export async function askLoggedHours(
  invocation: Invocation,
  { project, accounts }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { asOf, settings, jira } = open;
  const edges = pastEdges(asOf);
  const [from = asOf, to = asOf] = [edges[0], edges.at(-1)];
  const times = await readLoggedTime(jira, [...new Set(accounts)].sort(), from);
  const { timeZone = invocation.viewer.timeZone } = settings.calendar;
  return answer(invocation, { project: open.project, logged: loggedDays(times, { timeZone, from, to }) });
}
