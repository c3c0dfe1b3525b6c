import Database from 'libsql';
import * as v from 'valibot';

const rowSchema = v.object({
  key: v.string(),
  value: v.pipe(
    v.string(),
    v.transform((text): unknown => JSON.parse(text)),
  ),
  created: v.number(),
  updated: v.number(),
  expires: v.nullable(v.number()),
});

/** One stored value with its times in epoch milliseconds. */
export type Row = v.InferOutput<typeof rowSchema>;

/** The file behind the key-value store; `space` keeps plain keys, secrets and each entity apart. */
export class Rows {
  readonly #db: Database.Database;

  constructor(
    file: string,
    readonly now: () => number,
  ) {
    this.#db = new Database(file);
    this.#db.exec(`CREATE TABLE IF NOT EXISTS key_value (
      space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
      created INTEGER NOT NULL, updated INTEGER NOT NULL, expires INTEGER,
      PRIMARY KEY (space, key)) WITHOUT ROWID`);
  }

  get(space: string, key: string): Row | undefined {
    const found = this.#db.prepare('SELECT * FROM key_value WHERE space = ? AND key = ?').get(space, key);
    const row = found === undefined ? undefined : v.parse(rowSchema, found);
    return row !== undefined && this.#isAlive(row) ? row : undefined;
  }

  /** Every live row of a space in key order. */
  all(space: string): Row[] {
    const found = this.#db.prepare('SELECT * FROM key_value WHERE space = ? ORDER BY key').all(space);
    return found.map((row) => v.parse(rowSchema, row)).filter((row) => this.#isAlive(row));
  }

  set(space: string, key: string, value: string, expires: number | null): void {
    const at = this.now();
    const created = this.get(space, key)?.created ?? at;
    this.#db
      .prepare(
        'INSERT OR REPLACE INTO key_value (space, key, value, created, updated, expires) VALUES (?, ?, ?, ?, ?, ?)',
      )
      .run(space, key, value, created, at, expires);
  }

  delete(space: string, key: string): void {
    this.#db.prepare('DELETE FROM key_value WHERE space = ? AND key = ?').run(space, key);
  }

  /** All of the work or none of it. */
  transaction(work: () => void): void {
    this.#db.transaction(work)();
  }

  isEmpty(): boolean {
    return this.#db.prepare('SELECT key FROM key_value LIMIT 1').all().length === 0;
  }

  clear(): void {
    this.#db.exec('DELETE FROM key_value');
  }

  close(): void {
    this.#db.close();
  }

  #isAlive(row: Row): boolean {
    return row.expires === null || row.expires > this.now();
  }
}
