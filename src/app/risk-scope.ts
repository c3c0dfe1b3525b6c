import { answer } from './answer';
import type { Invocation } from './invocation';
import { riskScopeShape } from './portfolio-shapes';
import type { Answer, Commands, Questions } from '../api';
import { readChoice, writeChoice } from '../store/own-choice';

type Question = Questions['risk-scope'];
type Command = Commands['keep-risk-scope'];

/** A choice is nobody's business but its maker's; it opens nothing, since every answer asks Jira again. */
export async function askRiskScope(invocation: Invocation): Promise<Answer<Question['answer']>> {
  const { store, viewer } = invocation;
  return answer(invocation, (await readChoice(store, viewer.accountId, 'risk-scope', riskScopeShape)) ?? {});
}

export async function keepRiskScope(invocation: Invocation, scope: Command['ask']): Promise<Answer<Command['answer']>> {
  await writeChoice(invocation.store, invocation.viewer.accountId, 'risk-scope', scope);
  return answer(invocation, scope);
}
