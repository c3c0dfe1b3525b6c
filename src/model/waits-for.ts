import { dependencyOf } from './dependency';
import type { Issue } from './issue';
import { keptTerms, plainTerms, sameTerms, type LinkTerms } from './link-terms';
import { present } from './present';

/** That an issue waits for another, and how. */
export interface Waiting {
  /** Key of the one that comes before. */
  readonly from: string;
  readonly terms: LinkTerms;
  /** Of the Jira link. */
  readonly linkId?: string;
}

/**
 * [L6] [L14] What an issue waits for, each predecessor once. Of several links to one, the first that says more than "one after
 * the other" counts, else the first.
 */
export function waitsFor(
  { key, links, property }: Pick<Issue, 'key' | 'links' | 'property'>,
  dependencyLinks: readonly string[],
): readonly Waiting[] {
  const kept = keptTerms(property);
  const found = new Map<string, Waiting>();
  for (const link of links) {
    const dependency = dependencyOf(key, link, dependencyLinks);
    if (dependency?.to !== key) continue;
    const { from, linkId } = dependency;
    const terms = kept.get(linkId ?? '') ?? plainTerms;
    const known = found.get(from);
    if (known && (sameTerms(terms, plainTerms) || !sameTerms(known.terms, plainTerms))) continue;
    found.set(from, { from, terms, ...present({ linkId }) });
  }
  return [...found.values()];
}
