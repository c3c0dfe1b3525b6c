import { answer } from './answer';
import { requirePermission } from './authorise';
import { changedSinceSeen } from './changed-since-seen';
import { raisedOnce } from './claimed';
import type { Invocation } from './invocation';
import { openIssue, type OpenIssue } from './open-issue';
import { partFields } from './part-fields';
import { notFound, Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { linkIssues, readLinkTypes } from '../atlassian/create-issue';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import type { Jira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';
import { readProject } from '../atlassian/read-project';
import { deleteIssue, writeFields } from '../atlassian/write-issue';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { minutesLeft, partProperty, restWithout } from '../model/work-part';
import type { ClaimOf } from '../store/import-claims';

type Command = Commands['split-work'];

/**
 * Raises a work item for a part of the work and takes its hours from the rest; where the rest cannot be written, the part
 * is deleted again. Asked once more after a lost answer, it goes on with the part that is there.
 */
export async function splitWork(
  invocation: Invocation,
  { issue, account, minutes, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  requirePermission(open.permissions.edit, 'You may not edit this work item.');
  const { settings, catalogue, home, jira } = open;
  const mapped = fieldIds(mappedFieldsOf(['start'], settings, catalogue, home.project.id));
  const [whole] = await fetchIssues(jira, [issue], { mapped });
  if (!whole) throw notFound('work item');
  const changed = changedSinceSeen(whole, seen);
  if (changed) throw new Refusal({ code: 'conflict', message: changed });
  const rest = restWithout(whole, minutes);
  if (rest === undefined) {
    const message = `${whole.key} has no more than ${seen.minutes} minutes left to divide.`;
    throw new Refusal({ code: 'invalid', message, field: 'minutes' });
  }
  const part = await raisePart(invocation, open, whole, { account, minutes, start: mapped['start'] });
  await keepTheRest(open, whole, part, rest);
  return answer(invocation, { issue: whole.key, part });
}

async function raisePart(
  invocation: Invocation,
  { jira, home }: OpenIssue,
  whole: Issue,
  given: { readonly account: string; readonly minutes: number; readonly start: string | undefined },
): Promise<string> {
  const importKey = [whole.id, given.account, given.minutes, minutesLeft(whole)].join('\n');
  const claimOf: ClaimOf = { projectId: home.project.id, register: 'part', importKey };
  const words = { what: 'the part', again: 'Try it again' };
  const raising = async () => {
    const { issueTypes } = await readProject(jira, home.project.key);
    const fields = partFields(whole, issueTypes, { projectId: home.project.id, ...present(given) });
    return { fields, properties: { [partProperty]: { v: 1, of: whole.id, minutes: given.minutes } } };
  };
  return raisedOnce(invocation, jira, { claimOf, words, raising });
}

/** All or nothing: hours that stood in two places would be planned twice. */
async function keepTheRest({ jira }: OpenIssue, whole: Issue, part: string, minutes: number): Promise<void> {
  try {
    await linkPart(jira, whole, part);
    await writeFields(jira, whole.id, { timetracking: { remainingEstimate: `${minutes}m` } });
  } catch (error) {
    await deleteIssue(jira, part).catch(() => {
      const message = `${part} was raised, but could not be linked or the estimate of ${whole.key} not be changed, nor ${part} be deleted. Take its hours from ${whole.key} by hand, or delete ${part}.`;
      throw new Refusal({ code: 'unavailable', message });
    });
    throw error;
  }
}

async function linkPart(jira: Jira, whole: Issue, part: string): Promise<void> {
  if (whole.links.some(({ key }) => key === part)) return;
  const types = await readLinkTypes(jira);
  const named = (test: RegExp) => types.find(({ name }) => test.test(name));
  const type = named(/split/i) ?? named(/^relates$/i);
  if (type) await linkIssues(jira, { typeId: type.id, from: whole.key, to: part });
}
