import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { keepLinkTerms } from './keep-link-terms';
import { openIssue, type OpenIssue } from './open-issue';
import { notFound, Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { fetchIssues } from '../atlassian/read-issues';
import { dependencyOf } from '../model/dependency';
import { keptTerms, plainTerms, sameTerms } from '../model/link-terms';
import { scheduleProperty } from '../model/schedule-property';

type Command = Commands['edit-link'];

/** [L14] Keeps how a dependency holds on the issue that waits, as the person. */
export async function editLink(
  invocation: Invocation,
  { issue, linkId, terms, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  requirePermission(open.permissions.edit, `You are not allowed to edit ${issue}.`);
  const { waiting, before } = await readTerms(open, linkId);
  if (seen && !sameTerms(before, seen) && !sameTerms(before, terms)) {
    const message = `Somebody else changed this link of ${issue} meanwhile. Nothing was written; look at what stands now.`;
    throw new Refusal({ code: 'conflict', message, field: 'terms' });
  }
  await keepLinkTerms(open.jira, waiting, new Map([[linkId, terms]]));
  const after = await readTerms(open, linkId);
  if (sameTerms(after.before, terms)) return answer(invocation, { before, standing: after.before });
  const message = 'Somebody else changed this link in the same moment. Look at what stands now.';
  throw new Refusal({ code: 'conflict', message, field: 'terms' });
}

/** The terms of one link, which must be a dependency by which this issue waits. */
async function readTerms({ jira, home, settings }: OpenIssue, linkId: string) {
  const [waiting] = await fetchIssues(jira, [home.id], { mapped: {}, property: scheduleProperty });
  if (!waiting) throw notFound('work item');
  const link = waiting.links.find(({ id }) => id === linkId);
  const dependency = link && dependencyOf(waiting.key, link, settings.dependencyLinks);
  if (dependency?.to === waiting.key) return { waiting, before: keptTerms(waiting.property).get(linkId) ?? plainTerms };
  const message = `${waiting.key} has no such link by which it waits for other work.`;
  throw new Refusal({ code: 'invalid', message, field: 'linkId' });
}
