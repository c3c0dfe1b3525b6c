import { changedWork } from './changed-workload';
import { handovers, leastGainMinutes, nearlyBest } from './handovers';
import type { LoadConflict } from './load-conflict';
import { overloadMinutes, weeksAheadOf, type WeeksAhead } from './person-weeks';
import type { PlannedWork } from './planned-work';
import type { WayOut } from './way-out';
import type { Workload } from './workload';
import { dayText } from '../model/date-text';
import { addDays, type IsoDate } from '../model/date';

/** Working days by which a piece of work may slip, by key, where a schedule says so. */
export type FloatDays = ReadonlyMap<string, number>;

const mostMoved = 5;
const mostWeeks = 6;
const shown = 6;

/** [K25] Moves, handovers and splits that leave less overload than there is, the most helpful first; within float before beyond it. */
export function waysOut(workload: Workload, conflict: LoadConflict, floats: FloatDays): readonly WayOut[] {
  const ahead = weeksAheadOf(workload);
  const pieces = workload.work
    .filter(({ key, minutes }) => conflict.keys.includes(key) && minutes)
    .sort((a, b) => (b.minutes ?? 0) - (a.minutes ?? 0))
    .slice(0, mostMoved);
  const found = pieces.flatMap((piece) => [
    ...moves(piece, workload, ahead, floats),
    ...handovers(piece, workload, ahead),
  ]);
  return found.sort((a, b) => Number(beyond(a)) - Number(beyond(b)) || b.gainHours - a.gainHours).slice(0, shown);
}

function beyond({ note }: WayOut): boolean {
  return note?.startsWith('Beyond') ?? false;
}

/** The shortest shift by whole weeks that helps nearly as much as the best one. */
function moves(piece: PlannedWork, workload: Workload, ahead: WeeksAhead, floats: FloatDays): readonly WayOut[] {
  const { asOf } = workload;
  const theirs = workload.work.filter(({ accountId }) => accountId === piece.accountId);
  const before = overloadMinutes(ahead.weeksOf(piece.accountId, theirs));
  const start = piece.start !== undefined && piece.start > asOf ? piece.start : asOf;
  const tried = Array.from({ length: mostWeeks }, (_, at) => {
    const change = { key: piece.key, start: addDays(start, 7 * (at + 1)), ...dueOf(piece, asOf, 7 * (at + 1)) };
    const gain = before - overloadMinutes(ahead.weeksOf(piece.accountId, changedWork(theirs, [change])));
    return { change, gain, weeks: at + 1 };
  });
  const most = Math.max(...tried.map(({ gain }) => gain));
  const best = tried.find(({ gain }) => gain >= nearlyBest * most);
  if (!best || most < leastGainMinutes) return [];
  const until = best.change.due === undefined ? '' : `, due ${dayText(best.change.due, asOf)}`;
  const text = `Move ${piece.key} by ${best.weeks === 1 ? 'a week' : `${best.weeks} weeks`}${until}`;
  const float = floats.get(piece.key);
  const note =
    float === undefined
      ? 'Its float is not known here: look at what follows it.'
      : float < 5 * best.weeks
        ? `Beyond its float of ${Math.floor(float)} working days: what follows it moves too.`
        : undefined;
  return [{ kind: 'move', text, ...(note && { note }), changes: [best.change], gainHours: best.gain / 60 }];
}

function dueOf({ due }: PlannedWork, asOf: IsoDate, days: number): { readonly due?: IsoDate } {
  return due === undefined ? {} : { due: addDays(due > asOf ? due : asOf, days) };
}
