import { overloadMinutes, type WeeksAhead } from './person-weeks';
import type { PlannedWork } from './planned-work';
import type { WayOut } from './way-out';
import type { Workload } from './workload';
import { hoursText } from '../model/hours-text';

/** Less is not worth asking anybody for. */
export const leastGainMinutes = 30;
/** Less of one piece is not worth a work item of its own. */
const leastPartMinutes = 4 * 60;
const shares = [0.25, 0.5, 0.75];
export const nearlyBest = 0.8;

/** [K25] People of the same role who can take a piece, and where part of it helps more, that part of it. */
export function handovers(piece: PlannedWork, workload: Workload, ahead: WeeksAhead): readonly WayOut[] {
  const { people, work } = workload;
  const { minutes: all = 0, accountId: owner } = piece;
  const role = people.find(({ person }) => person.accountId === owner)?.role;
  if (!role) return [];
  const workOf = (accountId: string) => work.filter((each) => each.accountId === accountId);
  const overload = (accountId: string, pieces: readonly PlannedWork[]) =>
    overloadMinutes(ahead.weeksOf(accountId, pieces));
  const theirs = workOf(owner);
  const rest = theirs.filter(({ key }) => key !== piece.key);
  const before = overload(owner, theirs);
  return people.flatMap(({ person, role: other }): WayOut[] => {
    const { accountId, name, active } = person;
    if (other !== role || accountId === owner || !active) return [];
    const now = workOf(accountId);
    const calm = overload(accountId, now);
    const given = (minutes: number) => {
      const kept = minutes === all ? rest : [...rest, { ...piece, minutes: all - minutes }];
      const burden = overload(accountId, [...now, { ...piece, accountId, minutes }]) - calm;
      return { minutes, burden, gain: before - overload(owner, kept) - burden };
    };
    const whole = given(all);
    const part = fewest(partsOf(piece).map(given));
    const noteOf = (burden: number) => (burden > 0 ? `${name} then has ${hoursText(burden)} too many.` : '');
    const ways: WayOut[] = [];
    if (whole.gain >= leastGainMinutes)
      ways.push({
        kind: 'reassign',
        text: `Give ${piece.key} (${hoursText(all)}) to ${name}, ${role}`,
        ...(whole.burden > 0 && { note: noteOf(whole.burden) }),
        changes: [{ key: piece.key, accountId }],
        gainHours: whole.gain / 60,
      });
    if (part && part.gain >= Math.max(leastGainMinutes, whole.gain + leastGainMinutes))
      ways.push({
        kind: 'split',
        text: `Split ${piece.key} (${hoursText(all)}): ${hoursText(part.minutes)} of it to ${name}, ${role}`,
        note: `A work item of its own is raised for that part; ${piece.key} keeps ${hoursText(all - part.minutes)}. ${noteOf(part.burden)}`.trim(),
        changes: [{ key: piece.key, split: { accountId, minutes: part.minutes } }],
        gainHours: part.gain / 60,
      });
    return ways;
  });
}

/** A quarter, half and three quarters in whole hours; none of what is rated by story points, which has no estimate to divide. */
function partsOf({ minutes = 0, points }: PlannedWork): readonly number[] {
  if (points !== undefined) return [];
  const parts = new Set(shares.map((share) => 60 * Math.round((share * minutes) / 60)));
  return [...parts].filter((part) => part >= leastPartMinutes && minutes - part >= leastPartMinutes);
}

/** The smallest part that helps nearly as much as the best. */
function fewest<P extends { readonly gain: number }>(parts: readonly P[]): P | undefined {
  const most = Math.max(...parts.map(({ gain }) => gain));
  return parts.find(({ gain }) => gain >= nearlyBest * most);
}
