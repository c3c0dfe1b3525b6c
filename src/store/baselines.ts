import * as v from 'valibot';
import { entryOf, headShape, partShape, removalShape, rowOf, type StoredHead } from './baseline-shape';
import { contentHash } from './content-hash';
import type { KeyValue } from './key-value';
import {
  type Baseline,
  type BaselineEntry,
  type BaselineHead,
  type BaselineRemoval,
  type BaselineTaking,
} from '../model/baseline';
import { ascending } from '../model/order';

/** An entry takes at most 75 bytes as JSON, and a value may have 240 KiB. */
const entriesPerPart = 3_000;
/** Numbers are looked up so many at a time; they have no gaps, so the first that is free is the end. */
const headsAtOnce = 8;

const headKey = (projectId: string, number: number) => `baseline:${projectId}:${number}`;
const removalKey = (projectId: string, number: number) => `baseline-removal:${projectId}:${number}`;
const partKey = (projectId: string, { number, token }: Pick<StoredHead, 'number' | 'token'>, part: number) =>
  `baseline-part:${projectId}:${number}:${token}:${part}`;

export interface BaselineList {
  /** In the order in which they were taken; removed ones say so. */
  readonly heads: readonly BaselineHead[];
  /** Numbers of those whose record cannot be read. */
  readonly unreadable: readonly number[];
}

/** All baselines that were ever taken in a project. */
export async function readBaselines(store: KeyValue, projectId: string): Promise<BaselineList> {
  const { heads, unreadable } = await readStoredHeads(store, projectId);
  return { heads: await Promise.all(heads.map((head) => headOf(store, projectId, head))), unreadable };
}

/**
 * Keeps the dates under the next free number. The head is written last and only where there is none, so that nobody ever sees a
 * part of a baseline; `undefined` where somebody else took one at the same moment.
 */
export async function takeBaseline(
  store: KeyValue,
  projectId: string,
  taking: BaselineTaking & { readonly token: string },
  entries: readonly BaselineEntry[],
): Promise<BaselineHead | undefined> {
  const { token, ...said } = taking;
  const number = (await readStoredHeads(store, projectId)).next;
  const rows = [...entries].sort((a, b) => ascending(a.id, b.id)).map(rowOf);
  const parts = Array.from({ length: Math.ceil(rows.length / entriesPerPart) }, (_, part) =>
    rows.slice(part * entriesPerPart, (part + 1) * entriesPerPart),
  );
  const added = await Promise.all(
    parts.map((part, place) => store.add(partKey(projectId, { number, token }, place), { v: 1, rows: part })),
  );
  // Somebody else's under the same token: they stay as they are.
  if (added.includes(false)) return undefined;
  const hash = await contentHash({ ...said, number, rows });
  const head: StoredHead = { v: 1, number, ...said, token, parts: parts.length, hash };
  if (await store.add(headKey(projectId, number), head)) return { number, ...said };
  await deleteParts(store, projectId, head);
  return undefined;
}

/** [B2] The dates of one baseline, checked against the hash that was made when it was taken. */
export async function readBaseline(store: KeyValue, projectId: string, number: number): Promise<Baseline | undefined> {
  const stored = await readStoredHead(store, projectId, number);
  if (!stored) return undefined;
  const [head, ...read] = await Promise.all([
    headOf(store, projectId, stored),
    ...Array.from({ length: stored.parts }, (_, part) => store.get(partKey(projectId, stored, part))),
  ]);
  const parts = read.map((part) => v.safeParse(partShape, part));
  const rows = parts.flatMap((part) => (part.success ? part.output.rows : []));
  if (head.removal || parts.some(({ success }) => !success)) return { head, state: 'incomplete', entries: [] };
  const { v: _, token: __, parts: ___, hash, ...said } = stored;
  const isAsTaken = (await contentHash({ ...said, rows })) === hash;
  return isAsTaken ? { head, state: 'as-taken', entries: rows.map(entryOf) } : { head, state: 'changed', entries: [] };
}

/** Marks a baseline as removed and drops its dates; false where somebody has removed it already. Its head stays as it is. */
export async function removeBaseline(
  store: KeyValue,
  projectId: string,
  number: number,
  removal: BaselineRemoval,
): Promise<boolean> {
  const head = await readStoredHead(store, projectId, number);
  if (!head) return false;
  const isFirst = await store.add(removalKey(projectId, number), { v: 1, ...removal });
  // Also where it was marked before: the parts may have stayed when that was interrupted.
  await deleteParts(store, projectId, head);
  return isFirst;
}

async function readStoredHeads(store: KeyValue, projectId: string) {
  const heads: StoredHead[] = [];
  const unreadable: number[] = [];
  for (let next = 1; ;) {
    const numbers = Array.from({ length: headsAtOnce }, (_, place) => next + place);
    const read = await Promise.all(numbers.map((number) => store.get(headKey(projectId, number))));
    for (const record of read) {
      if (record === undefined) return { heads, unreadable, next };
      const head = headIn(record, next);
      if (head) heads.push(head);
      else unreadable.push(next);
      next += 1;
    }
  }
}

function headIn(record: unknown, number: number): StoredHead | undefined {
  const parsed = v.safeParse(headShape, record);
  return parsed.success && parsed.output.number === number ? parsed.output : undefined;
}

async function readStoredHead(store: KeyValue, projectId: string, number: number): Promise<StoredHead | undefined> {
  return headIn(await store.get(headKey(projectId, number)), number);
}

async function headOf(store: KeyValue, projectId: string, stored: StoredHead): Promise<BaselineHead> {
  const { number, name, reason, takenBy, takenAt, asOf } = stored;
  const head = { number, name, reason, takenBy, takenAt, asOf };
  const parsed = v.safeParse(removalShape, await store.get(removalKey(projectId, number)));
  if (!parsed.success) return head;
  const { v: _, ...removal } = parsed.output;
  return { ...head, removal };
}

async function deleteParts(store: KeyValue, projectId: string, head: StoredHead): Promise<void> {
  await Promise.all(Array.from({ length: head.parts }, (_, part) => store.delete(partKey(projectId, head, part))));
}
