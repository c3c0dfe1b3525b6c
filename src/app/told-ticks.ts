import type { SyncTick, SyncTicks } from '../api/schedule';
import type { Person } from '../model/person';
import { present } from '../model/present';
import type { Tick } from '../store/sync-ticks';

interface Telling {
  /** By account, as Jira names them now. */
  readonly people: ReadonlyMap<string, Person>;
  readonly viewer: string;
}

export function toldTick({ at, byAccountId }: Tick, { people, viewer }: Telling): SyncTick {
  return { at, byYou: byAccountId === viewer, ...present({ by: people.get(byAccountId) }) };
}

/** The ticks of work that the reader was shown, and of no other. */
export function toldTicks(
  seen: readonly { readonly id: string; readonly key: string }[],
  ticked: ReadonlyMap<string, Tick>,
  telling: Telling,
): SyncTicks {
  return Object.fromEntries(
    seen.flatMap(({ id, key }) => {
      const tick = ticked.get(id);
      return tick ? [[key, toldTick(tick, telling)] as const] : [];
    }),
  );
}
