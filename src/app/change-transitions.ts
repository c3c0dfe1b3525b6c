import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { readChange } from './read-change';
import type { Answer, Questions } from '../api';
import { readTransitions } from '../atlassian/transitions';
import { changeState } from '../model/change-state';

type Question = Questions['change-transitions'];

export async function askChangeTransitions(
  invocation: Invocation,
  { issue }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openIssue(invocation, issue);
  const [{ issue: found }, offered] = await Promise.all([readChange(open), readTransitions(open.jira, open.home.id)]);
  const { status } = found;
  const transitions = offered.map(({ id, name, to, demands }) => ({
    id,
    name,
    status: to,
    state: changeState(to, open.settings.changeStatuses),
    demands,
  }));
  if (transitions.length > 0) return answer(invocation, { status, transitions });
  const whyNone = `Jira offers you no step from “${status.name}”: its workflow has none, or you may not take it.`;
  return answer(invocation, { status, transitions, whyNone });
}
