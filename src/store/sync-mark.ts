import * as v from 'valibot';
import type { KeyValue } from './key-value';
import type { Instant } from '../model/date';

/** When a project's team last went through its schedule together, and who noted it. */
export interface SyncMark {
  readonly at: Instant;
  readonly byAccountId: string;
}

const shape = v.object({ v: v.literal(1), at: v.pipe(v.string(), v.isoTimestamp()), byAccountId: v.string() });
const keyOf = (projectId: string) => `sync:${projectId}`;

export async function readSyncMark(store: KeyValue, projectId: string): Promise<SyncMark | undefined> {
  const parsed = v.safeParse(shape, await store.get(keyOf(projectId)));
  return parsed.success ? { at: parsed.output.at, byAccountId: parsed.output.byAccountId } : undefined;
}

export async function writeSyncMark(store: KeyValue, projectId: string, mark: SyncMark): Promise<void> {
  await store.set(keyOf(projectId), { v: 1, ...mark });
}
