import * as v from 'valibot';
import type { KeyValue } from './key-value';
import type { Instant } from '../model/date';

/** That a row of a sync was gone through. */
export interface Tick {
  readonly at: Instant;
  readonly byAccountId: string;
}

/** Rows that somebody ticked, or took the tick off, in one go. */
export interface Ticking extends Tick {
  /** Jira's ids of the issues. */
  readonly ids: readonly string[];
  readonly on: boolean;
}

/** A sync is known by the moment at which the one before ended. */
export interface SyncOf {
  readonly projectId: string;
  readonly since: Instant | undefined;
}

const shape = v.object({
  v: v.literal(1),
  ids: v.array(v.string()),
  on: v.boolean(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  byAccountId: v.string(),
});
/** Numbers have no gaps, so the first that is free is the end. */
const atOnce = 16;
/** More people than this do not tick in the same moment. */
const mostTries = 30;

const keyOf = ({ projectId, since = 'first' }: SyncOf, number: number) => `sync-tick:${projectId}:${since}:${number}`;

/** [L21] What was gone through, by id of the issue, as it stands after everything that was ticked so far. */
export async function readTicks(store: KeyValue, sync: SyncOf): Promise<ReadonlyMap<string, Tick>> {
  const { records } = await readRecords(store, sync);
  const ticks = new Map<string, Tick>();
  for (const record of records) {
    const parsed = v.safeParse(shape, record);
    if (!parsed.success) continue;
    const { ids, on, at, byAccountId } = parsed.output;
    for (const id of ids)
      if (on) ticks.set(id, { at, byAccountId });
      else ticks.delete(id);
  }
  return ticks;
}

/**
 * Each ticking is a record of its own under the next free number, written only where there is none: two people who tick at the
 * same time both keep what they ticked. False where there was no end of others.
 */
export async function addTicking(store: KeyValue, sync: SyncOf, ticking: Ticking): Promise<boolean> {
  const { next } = await readRecords(store, sync);
  for (let number = next; number < next + mostTries; number += 1)
    if (await store.add(keyOf(sync, number), { v: 1, ...ticking })) return true;
  return false;
}

/** Puts what was ticked in one sync behind what was ticked in another as well; false where there was no end of others. */
export async function copyTicks(store: KeyValue, from: SyncOf, to: SyncOf): Promise<boolean> {
  for (const record of (await readRecords(store, from)).records) {
    const parsed = v.safeParse(shape, record);
    if (parsed.success && !(await addTicking(store, to, parsed.output))) return false;
  }
  return true;
}

export async function dropTicks(store: KeyValue, sync: SyncOf): Promise<void> {
  const { next } = await readRecords(store, sync);
  // The last ones first: what an interruption leaves has no gap before it.
  for (let number = next - 1; number >= 1; number -= 1) await store.delete(keyOf(sync, number));
}

async function readRecords(store: KeyValue, sync: SyncOf) {
  const records: unknown[] = [];
  for (let next = 1; ;) {
    const numbers = Array.from({ length: atOnce }, (_, place) => next + place);
    for (const record of await Promise.all(numbers.map((number) => store.get(keyOf(sync, number))))) {
      if (record === undefined) return { records, next };
      records.push(record);
      next += 1;
    }
  }
}
