import type { Jira } from '../atlassian/open-jira';
import { writeProperty } from '../atlassian/write-issue';
import type { Issue } from '../model/issue';
import { linkTermsText, planMarkOf, planProperty, type LinkTerms, type PlanMark } from '../model/plan-mark';

/** The mark of an issue as it is kept; links that say no more than "one after the other" need none. */
export function markRecord({ plan, task, links }: PlanMark): Readonly<Record<string, unknown>> {
  const terms = Object.entries(links).map(([key, term]) => [key, linkTermsText(term)] as const);
  return {
    v: 1,
    ...(plan !== undefined && task !== undefined && { plan, task }),
    links: Object.fromEntries(terms.filter(([, text]) => text !== 'FS')),
  };
}

/** Keeps other terms for links of an issue; `undefined` forgets those of a link that is gone. */
export async function keepLinkTerms(
  jira: Jira,
  issue: Issue,
  changes: ReadonlyMap<string, LinkTerms | undefined>,
): Promise<void> {
  const mark = planMarkOf(issue.property);
  const links = new Map(Object.entries(mark.links));
  for (const [key, terms] of changes) {
    if (terms) links.set(key, terms);
    else links.delete(key);
  }
  const next = markRecord({ ...mark, links: Object.fromEntries(links) });
  if (JSON.stringify(next) === JSON.stringify(markRecord(mark))) return;
  await writeProperty(jira, issue.key, planProperty, next);
}
