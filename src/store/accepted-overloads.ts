import * as v from 'valibot';
import type { KeyValue } from './key-value';
import { readable } from './readable';
import { present } from '../model/present';

const acceptance = v.pipe(
  v.object({
    account: v.string(),
    rule: v.optional(v.literal('K31')),
    week: v.string(),
    until: v.string(),
    reason: v.string(),
    by: v.string(),
  }),
  v.transform(({ rule, ...rest }) => ({ ...rest, ...present({ rule }) })),
);
const record = v.object({ v: v.literal(1), accepted: v.array(acceptance) });
export type Acceptance = v.InferOutput<typeof acceptance>;

function keyOf(projectId: string): string {
  return `accepted-overloads:project:${projectId}`;
}

/** Overloads of a project's people that somebody knows of and lets be. */
export async function readAcceptedOverloads(store: KeyValue, projectId: string): Promise<readonly Acceptance[]> {
  const parsed = v.safeParse(record, await store.get(keyOf(projectId)));
  return parsed.success ? parsed.output.accepted : [];
}

/** Changes the list from what stands at the moment of writing; `next` refuses by throwing. */
export async function changeAcceptedOverloads(
  store: KeyValue,
  projectId: string,
  next: (standing: readonly Acceptance[]) => readonly Acceptance[],
): Promise<readonly Acceptance[]> {
  return store.change(keyOf(projectId), (kept) => {
    const accepted = next(readable(record, kept)?.accepted ?? []);
    return { value: { v: 1, accepted }, told: accepted };
  });
}
