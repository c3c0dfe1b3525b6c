import type { MetadataField, Ttl } from './requests';
import { Refusal } from './refusal';
import type { Row } from './rows';

const unitMs = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
const longestTtlMs = 365 * unitMs.DAYS;

export function expiry(ttl: Ttl | undefined, now: number): number | null {
  if (ttl === undefined) return null;
  const ms = ttl.value * unitMs[ttl.unit];
  if (!(ms > 0 && ms <= longestTtlMs))
    throw new Refusal(400, 'INVALID_TTL', 'A time to live is positive and at most a year.');
  return now + ms;
}

/** A row as the store shows it, with the times that were asked for. */
export function shownRow(row: Row, fields: readonly MetadataField[] = []) {
  return {
    key: row.key,
    value: row.value,
    ...(fields.includes('CREATED_AT') ? { createdAt: row.created } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt: row.updated } : {}),
    ...(fields.includes('EXPIRE_TIME') && row.expires !== null
      ? { expireTime: new Date(row.expires).toISOString() }
      : {}),
  };
}
