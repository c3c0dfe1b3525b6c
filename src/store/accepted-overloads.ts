import * as v from 'valibot';
import type { KeyValue } from './key-value';
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
type Acceptance = v.InferOutput<typeof acceptance>;

function keyOf(projectId: string): string {
  return `accepted-overloads:project:${projectId}`;
}

/** Overloads of a project's people that somebody knows of and lets be. */
export async function readAcceptedOverloads(store: KeyValue, projectId: string): Promise<readonly Acceptance[]> {
  const parsed = v.safeParse(record, await store.get(keyOf(projectId)));
  return parsed.success ? parsed.output.accepted : [];
}

export async function writeAcceptedOverloads(
  store: KeyValue,
  projectId: string,
  accepted: readonly Acceptance[],
): Promise<void> {
  await store.set(keyOf(projectId), { v: 1, accepted });
}
