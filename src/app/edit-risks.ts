import { answer } from './answer';
import { carryOutEdit } from './edit-risk';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { problemWith } from './problem-with';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import type { RiskEditOf, RiskEditOutcome } from '../api/risk';
import { openJira, type Jira } from '../atlassian/open-jira';

type Command = Commands['edit-risks'];

/** Each row by itself: what one of them meets does not stop the others, and every one is accounted for. */
export async function editRisks(invocation: Invocation, { edits }: Command['ask']): Promise<Answer<Command['answer']>> {
  const jira = openJira(invocation);
  const outcomes = await Promise.all(edits.map((edit) => outcomeOf(invocation, jira, edit)));
  return answer(invocation, { outcomes });
}

async function outcomeOf(invocation: Invocation, jira: Jira, edit: RiskEditOf): Promise<RiskEditOutcome> {
  const { issue } = edit;
  try {
    const { risk, before } = await carryOutEdit(await openIssue(invocation, issue, jira), edit);
    if (!risk.risk) throw new Refusal({ code: 'conflict', message: 'This work item is no longer a risk.' });
    return { issue, done: true, risk: risk.risk, before };
  } catch (error) {
    const problem = problemWith(error);
    if (!problem) throw error;
    return { issue, done: false, problem };
  }
}
