import type { ConflictFacts } from './load-conflict';
import { loadGrid } from './load-grid';
import type { Workload } from './workload';
import { monthText } from '../model/date-text';
import { addDays, daysBetween, mondayOf, type IsoDate } from '../model/date';
import { ascending } from '../model/order';

/** A month in which the people of a role are asked for more than they have together. */
export interface RoleShortage {
  readonly role: string;
  /** First day that counts. */
  readonly from: IsoDate;
  readonly people: number;
  readonly demandHours: number;
  readonly capacityHours: number;
  readonly missingHours: number;
}

/** The present month and the two after it. */
const monthsLooked = 3;

/** [K27] Roles of the team that are short as a whole: no handover within the role can mend that. The earliest first. */
export function roleShortages(workload: Workload, months = monthsLooked): readonly RoleShortage[] {
  const { rows, edges } = loadGrid(workload, { unit: 'month', count: months, mode: 'even', scope: 'all' });
  const ofRole = new Map<string, typeof rows>();
  workload.people.forEach(({ member, role }, at) => {
    const row = rows[at];
    if (member && role !== '' && row) ofRole.set(role, [...(ofRole.get(role) ?? []), row]);
  });
  const found = [...ofRole].flatMap(([role, theirs]) =>
    edges.slice(0, months).map((from, month): RoleShortage => {
      const cells = theirs.flatMap(({ cells: all }) => all[month] ?? []);
      const demand = cells.reduce((sum, { loadMinutes }) => sum + loadMinutes, 0);
      const capacity = cells.reduce((sum, { capacityMinutes }) => sum + capacityMinutes, 0);
      const missingHours = hours(demand - capacity);
      return {
        role,
        from,
        people: theirs.length,
        demandHours: hours(demand),
        capacityHours: hours(capacity),
        missingHours,
      };
    }),
  );
  return found
    .filter(({ missingHours }) => missingHours > 0)
    .sort((a, b) => ascending(a.from, b.from) || b.missingHours - a.missingHours || ascending(a.role, b.role));
}

/** [K27] The same as conflicts, from the Monday of the week in which the month begins or goes on. */
export function shortageConflicts(workload: Workload, months = monthsLooked): readonly ConflictFacts[] {
  const { asOf, projectKey } = workload;
  const monday = mondayOf(asOf);
  return roleShortages(workload, months).map(({ role, from, people, demandHours, capacityHours, missingHours }) => {
    const weeksAhead = Math.floor(daysBetween(monday, from) / 7);
    const who = people === 1 ? 'one person' : `${people} people`;
    return {
      rule: 'K27',
      week: addDays(monday, 7 * weeksAhead),
      weeksAhead,
      hours: missingHours,
      text: `${role} is short in ${monthText(from, asOf)}: ${who} ${people === 1 ? 'is' : 'are'} asked for ${demandHours} h on ${capacityHours} h.`,
      work: [],
      keys: [],
      projectKeys: [projectKey],
      role,
      advice: `No handover within the role can mend it. Move work out of the month, take somebody on, or agree less: try it under “What if”.`,
    };
  });
}

function hours(minutes: number): number {
  return Math.round(minutes / 6) / 10;
}
