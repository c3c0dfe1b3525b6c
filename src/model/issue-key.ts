import { ascending } from './order';

/** Sorted by issue key as people count: `ERP-9` before `ERP-10`. Each key is taken apart once, for long lists. */
export function sortByKey<T>(entries: readonly T[], keyOf: (entry: T) => string): T[] {
  return entries
    .map((entry) => {
      const key = keyOf(entry);
      const dash = key.lastIndexOf('-');
      return { entry, key, project: key.slice(0, dash), number: Number(key.slice(dash + 1)) || 0 };
    })
    .sort((a, b) => ascending(a.project, b.project) || a.number - b.number || ascending(a.key, b.key))
    .map(({ entry }) => entry);
}
