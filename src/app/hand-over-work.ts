import { answer } from './answer';
import { authorise, requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { notFound, Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { openJira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';
import { writeFields } from '../atlassian/write-issue';

type Command = Commands['hand-over-work'];

/** Gives an issue to somebody else, unless somebody else has given it away meanwhile. */
export async function handOverWork(
  invocation: Invocation,
  { issue, account, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const jira = openJira(invocation);
  const { edit } = await authorise(jira, { issue });
  requirePermission(edit, 'You may not edit this work item.');
  const [found] = await fetchIssues(jira, [issue], { mapped: {} });
  if (!found) throw notFound('work item');
  const before = found.assignee?.accountId;
  if (before !== seen && before !== account) {
    const message = `${found.key} belongs to ${found.assignee?.name ?? 'nobody'} by now. Nothing was written; look at what stands now.`;
    throw new Refusal({ code: 'conflict', message });
  }
  if (before !== account) await writeFields(jira, found.id, { assignee: { accountId: account } });
  return answer(invocation, { issue: found.key, account });
}
