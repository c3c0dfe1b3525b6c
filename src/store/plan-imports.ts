import * as v from 'valibot';
import type { KeyValue } from './key-value';
import { readable } from './readable';
import type { Instant } from '../model/date';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const importShape = v.object({
  id: v.string(),
  plan: v.string(),
  fileName: v.string(),
  tasks: whole,
  at: v.string(),
  by: v.string(),
  state: v.picklist(['open', 'done', 'undone']),
  created: whole,
  updated: whole,
  /** Parts of the record of its writes, and of what it leaves to compare the next import with. */
  journal: whole,
  base: whole,
  /** When it was complete; what was changed later was changed by somebody. */
  closedAt: v.exactOptional(v.string()),
});
const headShape = v.object({ v: v.literal(1), imports: v.array(importShape) });

/** An import of a plan into a project. */
export type KeptImport = Readonly<v.InferOutput<typeof importShape>>;

/** More are not remembered; what the oldest wrote can no longer be taken back. */
const mostRemembered = 20;

const headKey = (projectId: string) => `plan-imports:${projectId}`;

function partKey(kind: PartKind, projectId: string, importId: string, part: number): string {
  return `plan-${kind}:${projectId}:${importId}:${part}`;
}

/** `journal`: what was written; `base`: what the next import is compared with. */
export type PartKind = 'journal' | 'base';

/** Newest first. */
export async function readPlanImports(store: KeyValue, projectId: string): Promise<readonly KeptImport[]> {
  const parsed = v.safeParse(headShape, await store.get(headKey(projectId)));
  return parsed.success ? parsed.output.imports : [];
}

/**
 * Keeps an import, changed, or new before all others; what belongs to forgotten ones is deleted. `check` sees what stands at the moment
 * of writing and refuses by throwing.
 */
export async function keepPlanImport(
  store: KeyValue,
  projectId: string,
  kept: KeptImport,
  check: (standing: readonly KeptImport[]) => void = () => undefined,
): Promise<void> {
  const forgotten = await store.change(headKey(projectId), (head) => {
    const known = readable(headShape, head)?.imports ?? [];
    check(known);
    const isKnown = known.some(({ id }) => id === kept.id);
    const imports = isKnown ? known.map((one) => (one.id === kept.id ? kept : one)) : [kept, ...known];
    const value = { v: 1, imports: imports.slice(0, mostRemembered) };
    return { value, told: imports.slice(mostRemembered) };
  });
  for (const one of forgotten) await deleteParts(store, projectId, one);
}

const abandonedAfterMs = 30 * 60 * 1000;

/** Nobody waits longer for an import that was never finished. */
export function isAbandoned({ at }: KeptImport, now: Instant): boolean {
  return Date.parse(now) - Date.parse(at) >= abandonedAfterMs;
}

/** Unlike those before it, also of one that somebody else begins at the same moment; `chance` is in [0, 1). */
export function newImportId(before: readonly KeptImport[], now: Instant, chance: number): string {
  return [Date.parse(now), before.length, Math.floor(chance * 36 ** 6)].map((part) => part.toString(36)).join('-');
}

/** The last import of a plan that stands: neither open nor taken back. */
export function lastOf(imports: readonly KeptImport[], plan: string): KeptImport | undefined {
  return imports.find((one) => one.plan === plan && one.state === 'done');
}

export async function readPart(
  store: KeyValue,
  projectId: string,
  { kind, id, part }: { readonly kind: PartKind; readonly id: string; readonly part: number },
): Promise<unknown> {
  return store.get(partKey(kind, projectId, id, part));
}

export async function writePart(
  store: KeyValue,
  projectId: string,
  { kind, id, part }: { readonly kind: PartKind; readonly id: string; readonly part: number },
  value: unknown,
): Promise<void> {
  await store.set(partKey(kind, projectId, id, part), value);
}

/** What two imports of a plan ago left: it can neither be compared with nor be taken back any more. */
export async function deleteParts(
  store: KeyValue,
  projectId: string,
  { id, base, journal }: KeptImport,
): Promise<void> {
  for (let part = 0; part < base; part += 1) await store.delete(partKey('base', projectId, id, part));
  for (let part = 0; part < journal; part += 1) await store.delete(partKey('journal', projectId, id, part));
}
