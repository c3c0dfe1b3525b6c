import { keepLinkTerms } from './keep-link-terms';
import { notFound, Refusal } from './refusal';
import { linkChanges, standingOf } from '../analysis/plan-standing';
import { linkIssues, readLinkTypes } from '../atlassian/create-issue';
import type { Jira } from '../atlassian/open-jira';
import { fetchIssues } from '../atlassian/read-issues';
import { deleteLink } from '../atlassian/write-issue';
import { dependencyOf } from '../model/dependency';
import { dependencyType, type DependencyType } from '../model/dependency-type';
import type { Issue } from '../model/issue';
import { linkTermsOf, plainTerms } from '../model/link-terms';
import { scheduleProperty } from '../model/schedule-property';
import { waitsFor } from '../model/waits-for';

type WriteLinks = (issue: Issue, seen: readonly string[], to: readonly string[]) => Promise<void>;

/** Writes what an issue waits for, as links and as their terms. */
export function planLinks(jira: Jira, dependencyLinks: readonly string[]): WriteLinks {
  let type: Promise<DependencyType> | undefined;
  return async (issue, seen, to) => {
    const { gone, added, terms } = linkChanges(standingOf(issue, dependencyLinks).predecessors, seen, to);
    const ended = issue.links.flatMap((link) => {
      const dependency = dependencyOf(issue.key, link, dependencyLinks);
      const isGone = dependency?.to === issue.key && gone.includes(dependency.from);
      return isGone && link.id !== undefined ? [link.id] : [];
    });
    for (const id of ended) await deleteLink(jira, id);
    for (const key of added) {
      const { id: typeId, waitingReads } = await (type ??= findType(jira, dependencyLinks));
      const [from, waiting] = waitingReads === 'inward' ? [key, issue.key] : [issue.key, key];
      await linkIssues(jira, { typeId, from, to: waiting });
    }
    if (terms.size > 0 || ended.length > 0) await writeTerms(jira, issue, { terms, ended, dependencyLinks });
  };
}

interface TermChanges {
  /** By the key of the predecessor. */
  readonly terms: ReadonlyMap<string, string>;
  /** Ids of links that are gone. */
  readonly ended: readonly string[];
  readonly dependencyLinks: readonly string[];
}

/** Jira does not tell the id of a new link, so the issue is read again. */
async function writeTerms(jira: Jira, issue: Issue, { terms, ended, dependencyLinks }: TermChanges): Promise<void> {
  const [now] = await fetchIssues(jira, [issue.id], { mapped: {}, property: scheduleProperty });
  if (!now) throw notFound('work item');
  const ids = new Map(waitsFor(now, dependencyLinks).map(({ from, linkId }) => [from, linkId]));
  const changed = [...terms].map(([key, text]) => {
    const id = ids.get(key);
    if (id !== undefined) return [id, linkTermsOf(text) ?? plainTerms] as const;
    const message = `The type and lag of the link from ${key} could not be kept: Jira does not show the link yet. Import the file again.`;
    throw new Refusal({ code: 'unavailable', message });
  });
  await keepLinkTerms(jira, now, new Map([...ended.map((id) => [id, plainTerms] as const), ...changed]));
}

async function findType(jira: Jira, names: readonly string[]): Promise<DependencyType> {
  const found = dependencyType(await readLinkTypes(jira), names);
  if (found) return found;
  const message = `This site has none of the link types that count as dependencies: ${names.join(', ')}.`;
  throw new Refusal({ code: 'invalid', message });
}
