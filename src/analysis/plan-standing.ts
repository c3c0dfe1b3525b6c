import { comparedIssue } from './compared-activity';
import { printOf } from './exported-state';
import type { JiraValues } from './plan-writes';
import type { Issue } from '../model/issue';

/** How an issue stands, in the values that an import may change; its name as it is written there. */
export function standingOf(issue: Issue, dependencyLinks: readonly string[]): Required<JiraValues> {
  const { predecessors } = comparedIssue(issue, { keepsStart: true, dependencyLinks }).values;
  return {
    name: issue.summary,
    start: issue.start ?? null,
    finish: issue.due ?? null,
    workMinutes: Math.round((issue.originalEstimateHours ?? 0) * 60) || null,
    parent: issue.parentKey ?? null,
    predecessors: Array.isArray(predecessors) ? predecessors.map(String) : [],
  };
}

const labels: Readonly<Record<keyof JiraValues, string>> = {
  name: 'summary',
  start: 'start',
  finish: 'due date',
  workMinutes: 'estimate',
  parent: 'parent',
  predecessors: 'links',
};

/**
 * [R18] Of the values that a write changes, the first that is neither what its person saw nor what is wanted: somebody else
 * changed it. Links are looked at one by one.
 */
export function movedOn(standing: Required<JiraValues>, seen: JiraValues, to: JiraValues): string | undefined {
  const { predecessors: links = [], ...wanted } = to;
  for (const name of namesOf(wanted)) {
    const now = plain(standing[name]);
    if (now !== plain(to[name]) && now !== plain(seen[name])) return labels[name];
  }
  if (to.predecessors === undefined) return undefined;
  const [before, after, now] = [seen.predecessors ?? [], links, standing.predecessors].map(termsByKey);
  for (const key of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const term = now?.get(key);
    if (term !== before?.get(key) && term !== after?.get(key)) return labels.predecessors;
  }
  return undefined;
}

type PlainName = Exclude<keyof JiraValues, 'predecessors'>;

/** The names of values that are to be written. */
export function namesOf(values: Omit<JiraValues, 'predecessors'>): readonly PlainName[] {
  const names: readonly PlainName[] = ['name', 'start', 'finish', 'workMinutes', 'parent'];
  return names.filter((name) => values[name] !== undefined);
}

/** Which links have to go, come and change their terms, by the key of the predecessor. */
export function linkChanges(standing: readonly string[], seen: readonly string[], to: readonly string[]) {
  const [now, before, after] = [termsByKey(standing), termsByKey(seen), termsByKey(to)];
  return {
    gone: [...before.keys()].filter((key) => !after.has(key) && now.has(key)),
    added: [...after.keys()].filter((key) => !now.has(key)),
    terms: new Map([...after].filter(([key, term]) => (now.get(key) ?? 'FS') !== term)),
  };
}

/** The terms of each link by the key of the predecessor. */
export function termsByKey(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.map((text) => {
      const [key = ''] = text.split(' ', 1);
      return [key, text.slice(key.length + 1)] as const;
    }),
  );
}

function plain(value: string | number | null | undefined): string {
  return printOf(typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : (value ?? null));
}
