import * as v from 'valibot';
import { Refusal } from './refusal';
import type { Jira } from '../atlassian/open-jira';
import { writeProperty } from '../atlassian/write-issue';
import type { Issue } from '../model/issue';
import { keptTerms, linkTermsText, plainTerms, sameTerms, type LinkTerms } from '../model/link-terms';
import { scheduleProperty } from '../model/schedule-property';

const known = v.looseObject({ v: v.literal(1) });
const versioned = v.looseObject({ v: v.number() });

/** [L14] Keeps other terms for links by which an issue waits; plain ones are not kept but forgotten. */
export async function keepLinkTerms(
  jira: Jira,
  issue: Pick<Issue, 'id' | 'property'>,
  changes: ReadonlyMap<string, LinkTerms>,
): Promise<void> {
  const before = keptTerms(issue.property);
  if ([...changes].every(([id, terms]) => sameTerms(before.get(id) ?? plainTerms, terms))) return;
  const after = [...new Map([...before, ...changes])].filter(([, terms]) => !sameTerms(terms, plainTerms));
  const links = Object.fromEntries(after.map(([id, terms]) => [id, linkTermsText(terms)]));
  await writeProperty(jira, issue.id, scheduleProperty, { ...recordOf(issue.property), links });
}

/** A newer release may have written what this one would destroy; what nobody can read is written anew. */
function recordOf(property: unknown): v.InferOutput<typeof known> {
  if (v.is(known, property)) return property;
  if (!v.is(versioned, property)) return { v: 1 };
  const message = 'A newer version of this app wrote the links of this work item. Reload the page and try again.';
  throw new Refusal({ code: 'conflict', message });
}
