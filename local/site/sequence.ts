import { rowsOf, type SiteDatabase } from './database';

/** Numbers that are never given twice, also over restarts. */
export function openSequences(database: SiteDatabase): (name: string, atLeast?: number) => number {
  database.exec('CREATE TABLE IF NOT EXISTS sequence (name TEXT PRIMARY KEY, last INTEGER)');
  const sql = `INSERT INTO sequence (name, last) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET last = max(last + 1, excluded.last) RETURNING last`;
  return (name, atLeast = 1) => rowsOf<{ last: number }>(database, sql, name, atLeast)[0]?.last ?? atLeast;
}
