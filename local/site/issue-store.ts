import { storedJson, type SiteDatabase } from './database';
import type { SeedHistory } from './seed';

/** An issue as it is kept: references hold ids, instants are UTC. Never changed in place. */
export interface IssueRow {
  readonly id: string;
  readonly key: string;
  readonly projectId: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Comment {
  readonly id: string;
  readonly authorId: string;
  readonly created: string;
  readonly updated: string;
  /** An ADF document. */
  readonly body: unknown;
}

export interface Worklog {
  readonly id: string;
  readonly authorId: string;
  readonly created: string;
  readonly updated: string;
  readonly started: string;
  readonly timeSpentSeconds: number;
  /** An ADF document. */
  readonly comment?: unknown;
  /** Only members of the group of this name see it. */
  readonly group?: string;
}

/** What hangs on an issue and is read from the file when it is asked for. */
export interface IssueDetails {
  /** Oldest first. */
  changelog: readonly SeedHistory[];
  comments: readonly Comment[];
  worklogs: readonly Worklog[];
}

type Properties = Readonly<Record<string, unknown>>;

/** All issues: fields and properties in memory for searching, details in the file. */
export interface IssueStore {
  get(idOrKey: string): IssueRow | undefined;
  all(): Iterable<IssueRow>;
  ofProject(projectId: string): Iterable<IssueRow>;
  childrenOf(key: string): IssueRow[];
  put(row: IssueRow): void;
  remove(id: string): void;
  properties(id: string): Properties;
  setProperties(id: string, properties: Properties): void;
  watcherIds(id: string): readonly string[];
  setWatcherIds(id: string, accountIds: readonly string[]): void;
  details<K extends keyof IssueDetails>(id: string, kind: K): IssueDetails[K];
  setDetails<K extends keyof IssueDetails>(id: string, kind: K, value: IssueDetails[K]): void;
  reload(): void;
}

interface StoredRow {
  readonly id: string;
  readonly key: string;
  readonly project: string;
  readonly fields: string;
  readonly properties: string | null;
  readonly watchers: string | null;
}

/** Values such as `{ id: '3' }` occur on nearly every issue: one object serves them all. */
function sharing(): (value: unknown) => unknown {
  const shared = new Map<string, unknown>();
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const text = JSON.stringify(value);
    if (text.length > 120) return value;
    const known = shared.get(text);
    if (known !== undefined) return known;
    shared.set(text, value);
    return value;
  };
}

const none: Properties = {};

export function openIssueStore(
  database: SiteDatabase,
  onChange: (before?: IssueRow, after?: IssueRow) => void,
): IssueStore {
  database.exec(`CREATE TABLE IF NOT EXISTS issue (
    id TEXT PRIMARY KEY, key TEXT UNIQUE, project TEXT, fields TEXT, properties TEXT, watchers TEXT,
    changelog TEXT, comments TEXT, worklogs TEXT)`);
  const byId = new Map<string, IssueRow>();
  const idOfKey = new Map<string, string>();
  const idsOfProject = new Map<string, Set<string>>();
  const childIds = new Map<string, Set<string>>();
  const propertiesOf = new Map<string, Properties>();
  const watchersOf = new Map<string, readonly string[]>();
  const share = sharing();
  const upsert = database.prepare(
    `INSERT INTO issue (id, key, project, fields) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET key = excluded.key, project = excluded.project, fields = excluded.fields`,
  );

  const reading = (kind: keyof IssueDetails): ((id: string) => string | null | undefined) => {
    const statement = database.prepare(`SELECT ${kind} AS json FROM issue WHERE id = ?`);
    return (id) => (statement.get(id) as { json: string | null } | undefined)?.json;
  };
  const readDetails = { changelog: reading('changelog'), comments: reading('comments'), worklogs: reading('worklogs') };

  const parentOf = (row: IssueRow): string | undefined => {
    const parent = row.fields['parent'];
    return typeof parent === 'object' && parent !== null && 'key' in parent && typeof parent.key === 'string'
      ? parent.key
      : undefined;
  };
  const member = (index: Map<string, Set<string>>, key: string | undefined, id: string): void => {
    if (key === undefined) return;
    const ids = index.get(key);
    if (ids === undefined) index.set(key, new Set([id]));
    else ids.add(id);
  };
  const remember = (row: IssueRow): void => {
    const before = byId.get(row.id);
    const parent = parentOf(row);
    const formerParent = before === undefined ? undefined : parentOf(before);
    if (formerParent !== undefined && formerParent !== parent) childIds.get(formerParent)?.delete(row.id);
    byId.set(row.id, row);
    idOfKey.set(row.key.toUpperCase(), row.id);
    member(idsOfProject, row.projectId, row.id);
    member(childIds, parent, row.id);
  };
  const rowsWith = (ids: Iterable<string> | undefined): IssueRow[] =>
    [...(ids ?? [])].map((id) => byId.get(id)).filter((row) => row !== undefined);

  const reload = (): void => {
    for (const index of [byId, idOfKey, idsOfProject, childIds, propertiesOf, watchersOf]) index.clear();
    const sql = 'SELECT id, key, project, fields, properties, watchers FROM issue ORDER BY CAST(id AS INTEGER)';
    for (const stored of database.prepare(sql).iterate() as Iterable<StoredRow>) {
      const fields = storedJson<Record<string, unknown>>(stored.fields);
      for (const name of Object.keys(fields)) fields[name] = share(fields[name]);
      remember({ id: stored.id, key: stored.key, projectId: stored.project, fields });
      if (stored.properties !== null) propertiesOf.set(stored.id, storedJson(stored.properties));
      if (stored.watchers !== null) watchersOf.set(stored.id, storedJson(stored.watchers));
    }
  };
  reload();

  return {
    get: (idOrKey) => byId.get(idOrKey) ?? byId.get(idOfKey.get(idOrKey.toUpperCase()) ?? ''),
    all: () => byId.values(),
    ofProject: (projectId) => rowsWith(idsOfProject.get(projectId)),
    childrenOf: (key) => rowsWith(childIds.get(key)),
    put(row) {
      const before = byId.get(row.id);
      upsert.run(row.id, row.key, row.projectId, JSON.stringify(row.fields));
      remember(row);
      onChange(before, row);
    },
    remove(id) {
      const row = byId.get(id);
      if (row === undefined) return;
      database.prepare('DELETE FROM issue WHERE id = ?').run(id);
      byId.delete(id);
      idOfKey.delete(row.key.toUpperCase());
      idsOfProject.get(row.projectId)?.delete(id);
      childIds.get(parentOf(row) ?? '')?.delete(id);
      propertiesOf.delete(id);
      watchersOf.delete(id);
      onChange(row, undefined);
    },
    properties: (id) => propertiesOf.get(id) ?? none,
    setProperties(id, properties) {
      database.prepare('UPDATE issue SET properties = ? WHERE id = ?').run(JSON.stringify(properties), id);
      propertiesOf.set(id, properties);
    },
    watcherIds: (id) => watchersOf.get(id) ?? [],
    setWatcherIds(id, accountIds) {
      database.prepare('UPDATE issue SET watchers = ? WHERE id = ?').run(JSON.stringify(accountIds), id);
      watchersOf.set(id, accountIds);
    },
    details(id, kind) {
      return storedJson(readDetails[kind](id) ?? '[]');
    },
    setDetails(id, kind, value) {
      database.prepare(`UPDATE issue SET ${kind} = ? WHERE id = ?`).run(JSON.stringify(value), id);
    },
    reload,
  };
}
