import { rowsOf, storedJson, type SiteDatabase } from './database';

/** Records of one kind, all of them in memory, each change written through to the site's file. */
export interface Collection<T> {
  get(id: string): T | undefined;
  all(): T[];
  set(record: T): void;
  delete(id: string): void;
  /** Reads everything anew, after the file was filled from a seed. */
  reload(): void;
}

export function openCollection<T>(database: SiteDatabase, kind: string, idOf: (record: T) => string): Collection<T> {
  database.exec(
    'CREATE TABLE IF NOT EXISTS record (kind TEXT, id TEXT, position INTEGER, json TEXT, PRIMARY KEY (kind, id))',
  );
  const put = database.prepare(
    `INSERT INTO record (kind, id, position, json)
     VALUES (?, ?, (SELECT count(*) FROM record WHERE kind = ?1), ?3)
     ON CONFLICT (kind, id) DO UPDATE SET json = excluded.json`,
  );
  const records = new Map<string, T>();
  const reload = (): void => {
    records.clear();
    const stored = rowsOf<{ json: string }>(database, 'SELECT json FROM record WHERE kind = ? ORDER BY position', kind);
    for (const row of stored) {
      const record = storedJson<T>(row.json);
      records.set(idOf(record), record);
    }
  };
  reload();
  return {
    get: (id) => records.get(id),
    all: () => [...records.values()],
    set(record) {
      put.run(kind, idOf(record), JSON.stringify(record));
      records.set(idOf(record), record);
    },
    delete(id) {
      database.prepare('DELETE FROM record WHERE kind = ? AND id = ?').run(kind, id);
      records.delete(id);
    },
    reload,
  };
}
