import * as v from 'valibot';
import type { KeyValue } from './key-value';
import { readable } from './readable';
import { riskModelShape } from './risk-model-shape';
import type { RiskModel } from '../model/risk-model';

/** A model that several projects may weigh their risks by; `homeProjectId` is where its keepers administer. */
export interface SharedModelRecord {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly homeProjectId: string;
  readonly model: RiskModel;
}

const shape: v.GenericSchema<unknown, { readonly v: 1; readonly shared: SharedModelRecord }> = v.object({
  v: v.literal(1),
  shared: v.object({
    id: v.string(),
    name: v.string(),
    version: v.number(),
    homeProjectId: v.string(),
    model: riskModelShape,
  }),
});
const listShape = v.object({ v: v.literal(1), ids: v.array(v.string()) });
const listKey = 'risk-models';

function keyOf(id: string): string {
  return `risk-model:${id}`;
}

function usersKeyOf(id: string): string {
  return `risk-model-users:${id}`;
}

/** `undefined` where there is none, or none that can be read. */
export async function readSharedModel(store: KeyValue, id: string): Promise<SharedModelRecord | undefined> {
  const parsed = v.safeParse(shape, await store.get(keyOf(id)));
  return parsed.success ? parsed.output.shared : undefined;
}

/** By name. */
export async function readSharedModels(store: KeyValue): Promise<readonly SharedModelRecord[]> {
  const ids = await readIds(store);
  const read = await Promise.all(ids.map((id) => readSharedModel(store, id)));
  return read.filter((model) => model !== undefined).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Writes a model in place of the one that was read, or a new one; false, and nothing written, where another stands. */
export async function replaceSharedModel(
  store: KeyValue,
  before: SharedModelRecord | undefined,
  shared: SharedModelRecord,
): Promise<boolean> {
  const isWritten = await store.change(keyOf(shared.id), (kept) =>
    readable(shape, kept)?.shared.version === before?.version
      ? { value: { v: 1, shared }, told: true }
      : { told: false },
  );
  if (isWritten) await addId(store, listKey, shared.id);
  return isWritten;
}

/** Ids of projects that took the model into use at some time; whether they still use it, their settings say. */
export async function readUsers(store: KeyValue, id: string): Promise<readonly string[]> {
  return idsUnder(store, usersKeyOf(id));
}

export async function noteUser(store: KeyValue, id: string, projectId: string): Promise<void> {
  await addId(store, usersKeyOf(id), projectId);
}

export function nextVersion({ version }: SharedModelRecord): number {
  return version + 1;
}

async function addId(store: KeyValue, key: string, id: string): Promise<void> {
  await store.change(key, (kept) => {
    const ids = readable(listShape, kept)?.ids ?? [];
    return ids.includes(id) ? { told: undefined } : { value: { v: 1, ids: [...ids, id] }, told: undefined };
  });
}

async function readIds(store: KeyValue): Promise<readonly string[]> {
  return idsUnder(store, listKey);
}

async function idsUnder(store: KeyValue, key: string): Promise<readonly string[]> {
  const parsed = v.safeParse(listShape, await store.get(key));
  return parsed.success ? parsed.output.ids : [];
}
