import * as v from 'valibot';
import type { KeyValue } from './key-value';

const record = v.object({ v: v.literal(1), choice: v.unknown() });

function keyOf(accountId: string, what: string): string {
  return `choice:${what}:${accountId}`;
}

/** What a person chose for themselves the last time; `undefined` where there is nothing that still fits. */
export async function readChoice<T>(
  store: KeyValue,
  accountId: string,
  what: string,
  shape: v.GenericSchema<unknown, T>,
): Promise<T | undefined> {
  const kept = v.safeParse(record, await store.get(keyOf(accountId, what)));
  const parsed = kept.success ? v.safeParse(shape, kept.output.choice) : undefined;
  return parsed?.success ? parsed.output : undefined;
}

export async function writeChoice(store: KeyValue, accountId: string, what: string, choice: unknown): Promise<void> {
  await store.set(keyOf(accountId, what), { v: 1, choice });
}
