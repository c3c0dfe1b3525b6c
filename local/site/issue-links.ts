import { rowsOf, type SiteDatabase } from './database';

/** "`source` blocks `destination`": the source's side reads the outward words, the destination's the inward ones. */
export interface StoredLink {
  readonly id: string;
  readonly typeId: string;
  readonly sourceId: string;
  readonly destinationId: string;
}

export interface IssueLinks {
  get(id: string): StoredLink | undefined;
  /** Links at either end. */
  ofIssue(issueId: string): readonly StoredLink[];
  add(link: StoredLink): void;
  remove(id: string): void;
  reload(): void;
}

export function openIssueLinks(database: SiteDatabase): IssueLinks {
  database.exec(
    'CREATE TABLE IF NOT EXISTS issue_link (id TEXT PRIMARY KEY, type TEXT, source TEXT, destination TEXT)',
  );
  const links = new Map<string, StoredLink>();
  const byIssue = new Map<string, StoredLink[]>();
  const remember = (link: StoredLink): void => {
    links.set(link.id, link);
    for (const issueId of [link.sourceId, link.destinationId])
      byIssue.set(issueId, [...(byIssue.get(issueId) ?? []), link]);
  };
  const reload = (): void => {
    links.clear();
    byIssue.clear();
    const sql =
      'SELECT id, type AS typeId, source AS sourceId, destination AS destinationId FROM issue_link ORDER BY rowid';
    rowsOf<StoredLink>(database, sql).forEach(remember);
  };
  reload();
  return {
    get: (id) => links.get(id),
    ofIssue: (issueId) => byIssue.get(issueId) ?? [],
    add(link) {
      const sql = 'INSERT INTO issue_link (id, type, source, destination) VALUES (?, ?, ?, ?)';
      database.prepare(sql).run(link.id, link.typeId, link.sourceId, link.destinationId);
      remember(link);
    },
    remove(id) {
      const link = links.get(id);
      if (link === undefined) return;
      database.prepare('DELETE FROM issue_link WHERE id = ?').run(id);
      links.delete(id);
      for (const issueId of [link.sourceId, link.destinationId])
        byIssue.set(
          issueId,
          (byIssue.get(issueId) ?? []).filter((other) => other.id !== id),
        );
    },
    reload,
  };
}
