import * as v from 'valibot';
import { mostBaselineEntries, type BaselineEntry } from '../model/baseline';
import { isIsoDate } from '../model/date';
import { present } from '../model/present';

const day = v.pipe(v.string(), v.check(isIsoDate));
const who = v.pipe(v.string(), v.nonEmpty());

/** Written last and once: what has a head is whole. */
export const headShape = v.object({
  v: v.literal(1),
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  name: v.string(),
  reason: v.string(),
  takenBy: who,
  takenAt: v.string(),
  asOf: day,
  /** In the keys of its parts; two that are taken at the same time do not touch each other's. */
  token: v.string(),
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostBaselineEntries)),
  hash: v.string(),
});
export type StoredHead = v.InferOutput<typeof headShape>;

export const removalShape = v.object({ v: v.literal(1), removedBy: who, removedAt: v.string(), reason: v.string() });

/** Id, start or nothing, finish: short, because a plan has thousands of them. */
const row = v.tuple([v.string(), v.union([day, v.literal('')]), day]);
export const partShape = v.object({ v: v.literal(1), rows: v.array(row) });

export function rowOf({ id, start = '', finish }: BaselineEntry): v.InferOutput<typeof row> {
  return [id, start, finish];
}

export function entryOf([id, start, finish]: v.InferOutput<typeof row>): BaselineEntry {
  return { id, finish, ...present({ start: start === '' ? undefined : start }) };
}
