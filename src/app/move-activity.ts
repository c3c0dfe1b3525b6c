import { Refusal } from './refusal';
import { takeStep } from './take-step';
import type { ActivityMove } from '../api/activity';
import type { Jira } from '../atlassian/open-jira';
import type { Issue } from '../model/issue';

/** Moves work to a status by whichever step of its workflow leads there, unless somebody else has moved it meanwhile. */
export async function moveActivity(jira: Jira, issue: Issue, { to, seen }: ActivityMove): Promise<void> {
  const { key, status } = issue;
  if (status.name === to) return;
  if (status.name !== seen) {
    const message = `Somebody else moved ${key} to “${status.name}” meanwhile. Nothing was written; look at what stands now.`;
    throw new Refusal({ code: 'conflict', message, field: 'status' });
  }
  const none = `Jira offers you no step from “${status.name}” to “${to}” on ${key}.`;
  await takeStep(jira, issue, (step) => step.to.name === to, none);
}
