import type { Finding } from '../model/finding';
import { sortByKey } from '../model/issue-key';

const order = { error: 0, warning: 1, note: 2 } as const;

/** The same sentence about several issues becomes one finding that names them all; the gravest come first. */
export function mergeFindings(findings: readonly Finding[]): Finding[] {
  const merged = new Map<string, { finding: Finding; keys: Set<string> }>();
  for (const finding of findings) {
    const id = `${finding.severity} ${finding.rule} ${finding.text}`;
    const entry = merged.get(id) ?? { finding, keys: new Set<string>() };
    for (const key of finding.issueKeys) entry.keys.add(key);
    merged.set(id, entry);
  }
  return [...merged.values()]
    .map(({ finding, keys }) => ({ ...finding, issueKeys: sortByKey([...keys], (key) => key) }))
    .sort(
      (a, b) =>
        order[a.severity] - order[b.severity] ||
        Number(a.rule > b.rule) - Number(a.rule < b.rule) ||
        Number(a.text > b.text) - Number(a.text < b.text),
    );
}
