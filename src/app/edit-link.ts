import * as v from 'valibot';
import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openIssue, type OpenIssue } from './open-issue';
import { notFound, Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { fetchIssues } from '../atlassian/read-issues';
import { writeProperty } from '../atlassian/write-issue';
import { dependencyOf } from '../model/dependency';
import { plainTerms, readLinkTerms, termsProperty, type LinkTerms } from '../model/link-terms';
import { sameValue } from '../model/same-value';

type Command = Commands['edit-link'];

const known = v.looseObject({ v: v.literal(1), links: v.optional(v.record(v.string(), v.unknown()), {}) });
const versioned = v.looseObject({ v: v.number() });

/** [L14] Keeps how a dependency holds on the issue that waits, as the person; plain terms are not kept but forgotten. */
export async function editLink(
  invocation: Invocation,
  { issue, linkId, terms, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openIssue(invocation, issue);
  requirePermission(open.permissions.edit, `You are not allowed to edit ${issue}.`);
  const { property, before } = await readTerms(open, linkId);
  if (seen && !sameValue(before, seen) && !sameValue(before, terms)) {
    const message = `Somebody else changed this link of ${issue} meanwhile. Nothing was written; look at what stands now.`;
    throw new Refusal({ code: 'conflict', message, field: 'terms' });
  }
  const { [linkId]: _before, ...others } = property.links;
  const links = sameValue(terms, plainTerms) ? others : { ...others, [linkId]: terms };
  await writeProperty(open.jira, open.home.id, termsProperty, { ...property, links });
  const after = await readTerms(open, linkId);
  if (sameValue(after.before, terms)) return answer(invocation, { before, standing: terms });
  const message = 'Somebody else changed this link in the same moment. Look at what stands now.';
  throw new Refusal({ code: 'conflict', message, field: 'terms' });
}

/** The terms of one link, which must be a dependency by which this issue waits. */
async function readTerms({ jira, home, settings }: OpenIssue, linkId: string) {
  const [read] = await fetchIssues(jira, [home.id], { mapped: {}, property: termsProperty });
  if (!read) throw notFound('work item');
  const link = read.links.find(({ id }) => id === linkId);
  const dependency = link && dependencyOf(read.key, link, settings.dependencyLinks);
  if (dependency?.to !== read.key) {
    const message = `${read.key} has no such link by which it waits for other work.`;
    throw new Refusal({ code: 'invalid', message, field: 'linkId' });
  }
  const before: LinkTerms = readLinkTerms(read.property).get(linkId) ?? plainTerms;
  return { property: propertyOf(read.property), before };
}

/** A newer release may have written what this one would destroy; what nobody can read is written anew. */
function propertyOf(property: unknown): v.InferOutput<typeof known> {
  if (v.is(known, property)) return v.parse(known, property);
  if (!v.is(versioned, property)) return { v: 1, links: {} };
  const message = 'A newer version of this app wrote the links of this work item. Reload the page and try again.';
  throw new Refusal({ code: 'conflict', message });
}
