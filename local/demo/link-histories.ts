import { linkTypes } from './catalogue';
import type { Instant } from '../../src/model/date';
import type { SeedHistory, SeedIssue } from '../site/seed';

/** Linking is a change of both issues: each gets a changelog entry, an hour after the younger one was created. */
export function withLinkHistories(issues: readonly SeedIssue[]): SeedIssue[] {
  const byKey = new Map(issues.map((issue) => [issue.key, issue]));
  const added = new Map<string, SeedHistory[]>();
  for (const issue of issues) {
    for (const { typeId, outwardKey } of issue.links) {
      const other = byKey.get(outwardKey);
      const type = linkTypes.find((one) => one.id === typeId);
      if (!other || !type) throw new Error(`${issue.key} has a link to nowhere: ${outwardKey}`);
      const at = hourLater([createdOf(issue), createdOf(other)].sort().at(-1) ?? '');
      add(issue.key, entry(issue, at, outwardKey, type.outward));
      add(other.key, entry(issue, at, issue.key, type.inward));
    }
  }
  return issues.map((issue) => withHistories(issue, added.get(issue.key) ?? []));

  function add(key: string, history: SeedHistory): void {
    added.set(key, [...(added.get(key) ?? []), history]);
  }
}

function entry(issue: SeedIssue, created: Instant, key: string, label: string): SeedHistory {
  const authorId = issue.changelog[0]?.authorId;
  const to = { to: key, toString: `This issue ${label} ${key}` };
  return {
    id: '',
    ...(authorId ? { authorId } : {}),
    created,
    items: [{ field: 'Link', fieldtype: 'jira', from: null, fromString: null, ...to }],
  };
}

function withHistories(issue: SeedIssue, histories: readonly SeedHistory[]): SeedIssue {
  if (histories.length === 0) return issue;
  const changelog = [...issue.changelog, ...histories].sort((a, b) => (a.created < b.created ? -1 : 1));
  const updated = [String(issue.fields['updated']), ...histories.map((one) => one.created)].sort().at(-1);
  return { ...issue, changelog, fields: { ...issue.fields, updated } };
}

function createdOf(issue: SeedIssue): Instant {
  return String(issue.fields['created']);
}

function hourLater(at: Instant): Instant {
  return new Date(Date.parse(at) + 3_600_000).toISOString();
}
