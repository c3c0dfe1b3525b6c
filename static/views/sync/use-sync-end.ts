import { useState } from 'react';
import type { Instant } from '../../../src/model/date';
import { ask, problemOf, type Answered } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';

type Sync = Answered<'sync'>;

/** Notes that a sync is done, and takes that back; `take` is handed how it then stands. */
export function useSyncEnd(project: string, take: (answer: Sync) => void, refresh: () => void) {
  const [busy, setBusy] = useState(false);
  const carryOut = async (failed: string, work: () => Promise<Sync>): Promise<Sync | undefined> => {
    setBusy(true);
    try {
      const answer = await work();
      take(answer);
      return answer;
    } catch (error) {
      reportFailure(failed, problemOf(error).message);
      refresh();
      return undefined;
    } finally {
      setBusy(false);
    }
  };
  const takeBack = async (seen: Instant) => {
    const answer = await carryOut('The sync was not taken back', () => ask('take-back-sync', { project, seen }));
    if (answer) confirmDone('Taken back: the sync goes on where it was');
  };
  return {
    busy,
    takeBack,
    finish: async (seen: Instant | undefined) => {
      const asked = { project, ...(seen !== undefined && { seen }) };
      const answer = await carryOut('The sync was not noted', () => ask('sync-done', asked));
      const at = answer?.value.lastSync?.at;
      if (at !== undefined) confirmDone('Sync done: the next one begins here', () => void takeBack(at));
    },
  };
}
