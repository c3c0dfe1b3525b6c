import { useState } from 'react';
import type { SyncTick, SyncTicks } from '../../../src/api/schedule';
import type { Instant } from '../../../src/model/date';
import { ask, problemOf, type Answered } from '../../ask';
import { announce } from '../../parts/announce';
import { reportFailure } from '../../parts/flag';
import { useWhileVisible } from '../../use-while-visible';
import { newsOfTicks } from './news-of-ticks';

interface Noted {
  /** `null` where the tick was taken off. */
  readonly tick: SyncTick | null;
  /** When the app had it; absent while it is under way. */
  readonly at?: Instant;
}

const everyMs = 30_000;

interface Look {
  readonly ticks: SyncTicks;
  readonly readAt: Instant;
  /** When the sync before this one ended. */
  readonly since: Instant | undefined;
}

/** What was gone through: as the last answer or look says, with what was ticked here since. What others tick turns up by itself. */
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
  const [look, setLook] = useState<Look>();
  const since = value.lastSync?.at;
  const told = look && look.since === since && look.readAt > readAt ? look : { ticks: value.ticks, readAt };
  const ticks = withNoted(told, noted);
  useWhileVisible(everyMs, async () => {
    const came = await ask('sync-ticks', { project }).catch(() => undefined);
    if (!came) return;
    const next = { ticks: came.value.ticks, readAt: came.readAt, since: came.value.since };
    const news = next.since === since ? newsOfTicks(ticks, withNoted(next, noted)) : undefined;
    if (news) announce(news);
    setLook(next);
  });
  return {
    ticks,
    /** Somebody has finished or taken back the sync that is looked at. */
    isOver: look !== undefined && look.readAt > readAt && look.since !== since,
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

function withNoted({ ticks: told, readAt }: Pick<Look, 'ticks' | 'readAt'>, noted: ReadonlyMap<string, Noted>) {
  const ticks = new Map<string, SyncTick>(Object.entries(told));
  for (const [key, { tick, at }] of noted)
    if (at === undefined || at >= readAt)
      if (tick) ticks.set(key, tick);
      else ticks.delete(key);
  return ticks;
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
