import { Refusal } from './refusal';
import type { Jira } from '../atlassian/open-jira';
import { makeTransition, readTransitions, type Transition } from '../atlassian/transitions';

/**
 * Takes a step of Jira's workflow as the person. Of several that are wanted the first that needs nothing more; one whose screen
 * demands values is left to Jira.
 */
export async function takeStep(
  jira: Jira,
  { id }: { readonly id: string },
  wanted: (step: Transition) => boolean,
  noneOffered: string,
): Promise<void> {
  const offered = (await readTransitions(jira, id)).filter(wanted);
  const step = offered.find(({ demands }) => demands.length === 0) ?? offered[0];
  if (!step) throw new Refusal({ code: 'invalid', message: noneOffered, field: 'transition' });
  if (step.demands.length > 0) {
    const message = `Jira asks for ${step.demands.join(', ')} on the way to “${step.to.name}”: take this step in Jira.`;
    throw new Refusal({ code: 'invalid', message, field: 'transition' });
  }
  await makeTransition(jira, id, step.id);
}
