import { useState } from 'react';
import type { SyncTick, SyncTicks } from '../../../src/api/schedule';
import type { Instant } from '../../../src/model/date';
import { ask, problemOf, type Answered } from '../../ask';
import { reportFailure } from '../../parts/flag';

interface Noted {
  /** `null` where the tick was taken off. */
  readonly tick: SyncTick | null;
  /** When the app had it; absent while it is under way. */
  readonly at?: Instant;
}

/** What was gone through: as the last answer says, with what was ticked here since. */
export function useSyncTicks({ value, readAt }: Answered<'sync'>, project: string, refresh: () => void) {
  const [noted, setNoted] = useState<ReadonlyMap<string, Noted>>(new Map());
  const note = (keys: readonly string[], as: (key: string) => Noted | undefined) =>
    setNoted((before) => {
      const after = new Map(before);
      for (const key of keys) {
        const one = as(key);
        if (one) after.set(key, one);
        else after.delete(key);
      }
      return after;
    });
  const ticks = new Map<string, SyncTick>(Object.entries(value.ticks));
  for (const [key, { tick, at }] of noted)
    if (at === undefined || at >= readAt)
      if (tick) ticks.set(key, tick);
      else ticks.delete(key);
  return {
    ticks,
    tick: async (keys: readonly string[], on: boolean) => {
      if (keys.length === 0) return;
      const now = { at: new Date().toISOString(), byYou: true };
      note(keys, () => ({ tick: on ? now : null }));
      try {
        const came = await tickAll(project, keys, on, value.lastSync?.at);
        note(keys, (key) => ({ tick: came.ticks[key] ?? null, at: came.at }));
      } catch (error) {
        note(keys, () => undefined);
        reportFailure('The tick was not kept', problemOf(error).message);
        refresh();
      }
    },
  };
}

/** How many rows the app takes at once. */
const most = 200;

async function tickAll(project: string, keys: readonly string[], on: boolean, since: Instant | undefined) {
  let ticks: SyncTicks = {};
  let at: Instant = '';
  for (let from = 0; from < keys.length; from += most) {
    const issues = keys.slice(from, from + most);
    const came = await ask('tick-sync', { project, issues, on, ...(since !== undefined && { seen: since }) });
    ticks = { ...ticks, ...came.value.ticks };
    at = came.readAt;
  }
  return { ticks, at };
}
