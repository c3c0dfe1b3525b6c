import type { SeedHistory, SeedIssue } from '../site/seed';

/** Gives histories, comments, worklogs and links ids that grow with time across the whole site, as Jira's do. */
export function numberEntries(issues: readonly SeedIssue[]): SeedIssue[] {
  const histories = byTime(
    issues,
    (issue) => issue.changelog,
    (one) => one.created,
  );
  const comments = byTime(
    issues,
    (issue) => issue.comments,
    (one) => one.created,
  );
  const worklogs = byTime(
    issues,
    (issue) => issue.worklogs,
    (one) => one.started,
  );
  let link = 10000;
  return issues.map((issue) => ({
    ...issue,
    changelog: issue.changelog.map((one): SeedHistory => ({ ...one, id: histories.get(one) ?? '' })),
    comments: issue.comments.map((one) => ({ ...one, id: comments.get(one) ?? '' })),
    worklogs: issue.worklogs.map((one) => ({ ...one, id: worklogs.get(one) ?? '' })),
    links: issue.links.map((one) => ({ ...one, id: String((link += 1)) })),
  }));
}

function byTime<T>(issues: readonly SeedIssue[], of: (issue: SeedIssue) => readonly T[], when: (one: T) => string) {
  const all = issues.flatMap(of).sort((a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0));
  return new Map(all.map((one, index) => [one, String(20001 + index)]));
}
