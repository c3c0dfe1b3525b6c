import * as v from 'valibot';
import type { KeyValue } from './key-value';
import { personTimeShape } from './person-time-shape';
import { readable } from './readable';
import { unknownTime, type PersonTime } from '../model/person-time';

const record = v.object({ v: v.literal(1), time: personTimeShape });

/** One record for a person, whichever project asks: a person is on leave everywhere. No name is kept, only the account. */
function keyOf(accountId: string): string {
  return `person-time:${accountId}`;
}

/** When a person works; nothing known where nothing was entered. */
export async function readPersonTime(store: KeyValue, accountId: string): Promise<PersonTime> {
  const parsed = v.safeParse(record, await store.get(keyOf(accountId)));
  return parsed.success ? parsed.output.time : unknownTime;
}

export async function readPersonTimes(
  store: KeyValue,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, PersonTime>> {
  const read = async (accountId: string) => [accountId, await readPersonTime(store, accountId)] as const;
  return new Map(await Promise.all(accountIds.map(read)));
}

/** Changes somebody's hours and leave from what stands at the moment of writing; `next` refuses by throwing. */
export async function changePersonTime(
  store: KeyValue,
  accountId: string,
  next: (standing: PersonTime) => PersonTime,
): Promise<PersonTime> {
  return store.change(keyOf(accountId), (kept) => {
    const time = next(readable(record, kept)?.time ?? unknownTime);
    return { value: { v: 1, time }, told: time };
  });
}
