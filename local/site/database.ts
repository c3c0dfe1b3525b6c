import Database from 'libsql';

export type SiteDatabase = Database.Database;

/** Opens the file that a site lives in; `:memory:` is forgotten when closed. */
export function openDatabase(file: string): SiteDatabase {
  const database = new Database(file);
  if (file !== ':memory:') database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  return database;
}

/** The rows of a query; the type says what its columns hold. */
export function rowsOf<T>(database: SiteDatabase, sql: string, ...values: unknown[]): T[] {
  return database.prepare(sql).all(...values) as T[];
}

/** All or nothing: what `work` writes is undone when it throws. */
export function inTransaction<T>(database: SiteDatabase, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** What the site itself wrote into its file as JSON. */
export function storedJson<T>(text: string): T {
  return JSON.parse(text) as T;
}
