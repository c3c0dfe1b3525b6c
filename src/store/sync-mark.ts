import * as v from 'valibot';
import type { KeyValue } from './key-value';
import type { Instant } from '../model/date';
import { present } from '../model/present';

/** When a project's team last went through its schedule together, and who noted it. */
export interface SyncMark {
  readonly at: Instant;
  readonly byAccountId: string;
  /** The one before, `null` where this is the first; absent where nobody kept it. */
  readonly before?: Omit<SyncMark, 'before'> | null;
}

const instant = v.pipe(v.string(), v.isoTimestamp());
const once = v.object({ at: instant, byAccountId: v.string() });
const shape = v.object({ v: v.literal(1), ...once.entries, before: v.optional(v.nullable(once)) });
const keyOf = (projectId: string) => `sync:${projectId}`;

export async function readSyncMark(store: KeyValue, projectId: string): Promise<SyncMark | undefined> {
  return markOf(await store.get(keyOf(projectId)));
}

/** Changes the mark from what stands at the moment of writing; `next` refuses by throwing, and gives `undefined` where none is to stand. */
export async function changeSyncMark(
  store: KeyValue,
  projectId: string,
  next: (standing: SyncMark | undefined) => SyncMark | undefined,
): Promise<void> {
  await store.change(keyOf(projectId), (kept) => {
    const mark = next(markOf(kept));
    return { value: mark ? { v: 1, ...mark } : null, told: undefined };
  });
}

function markOf(kept: unknown): SyncMark | undefined {
  const parsed = v.safeParse(shape, kept);
  if (!parsed.success) return undefined;
  const { at, byAccountId, before } = parsed.output;
  return { at, byAccountId, ...present({ before }) };
}
