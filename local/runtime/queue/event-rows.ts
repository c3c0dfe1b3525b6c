import Database from 'libsql';
import * as v from 'valibot';

const json = v.pipe(
  v.string(),
  v.transform((text): unknown => JSON.parse(text)),
);

const rowSchema = v.object({
  id: v.string(),
  queue: v.string(),
  job: v.string(),
  body: json,
  due: v.number(),
  pushed: v.number(),
  retries: v.number(),
  /** What the consumer asked for, or why it failed. */
  retry: v.nullable(v.pipe(json, v.record(v.string(), v.unknown()))),
  state: v.picklist(['waiting', 'success', 'failed']),
});

/** One pushed event and how far it has come; times in epoch milliseconds. */
export type EventRow = v.InferOutput<typeof rowSchema>;

/** The file behind the queues: what was pushed survives a restart. */
export class EventRows {
  readonly #db: Database.Database;

  constructor(file: string) {
    this.#db = new Database(file);
    this.#db.exec(`CREATE TABLE IF NOT EXISTS queue_event (
      id TEXT PRIMARY KEY, queue TEXT NOT NULL, job TEXT NOT NULL, body TEXT NOT NULL, due INTEGER NOT NULL,
      pushed INTEGER NOT NULL, retries INTEGER NOT NULL, retry TEXT, state TEXT NOT NULL)`);
  }

  put(row: EventRow): void {
    this.#db
      .prepare('INSERT OR REPLACE INTO queue_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(
        row.id,
        row.queue,
        row.job,
        JSON.stringify(row.body),
        row.due,
        row.pushed,
        row.retries,
        row.retry === null ? null : JSON.stringify(row.retry),
        row.state,
      );
  }

  /** Still to be delivered, the earliest first. */
  waiting(): EventRow[] {
    return this.#all("SELECT * FROM queue_event WHERE state = 'waiting' ORDER BY due, id");
  }

  ofJob(queue: string, job: string): EventRow[] {
    return this.#all('SELECT * FROM queue_event WHERE queue = ? AND job = ?', queue, job);
  }

  isWaiting(id: string): boolean {
    return this.#all("SELECT * FROM queue_event WHERE id = ? AND state = 'waiting'", id).length > 0;
  }

  /** How many were pushed since an instant. */
  pushedSince(at: number): number {
    return this.#all('SELECT * FROM queue_event WHERE pushed >= ?', at).length;
  }

  remove(id: string): void {
    this.#db.prepare('DELETE FROM queue_event WHERE id = ?').run(id);
  }

  clear(): void {
    this.#db.exec('DELETE FROM queue_event');
  }

  close(): void {
    this.#db.close();
  }

  #all(sql: string, ...values: unknown[]): EventRow[] {
    return this.#db
      .prepare(sql)
      .all(...values)
      .map((row) => v.parse(rowSchema, row));
  }
}
