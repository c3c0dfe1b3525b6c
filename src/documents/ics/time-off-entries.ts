import type { Workload } from '../../analysis/workload';
import type { CalendarEntry } from './write-ics';

/** [K14] An entry for each absence, with why only where this reader may know it. */
export function timeOffEntries(
  { people, projectKey }: Workload,
  accounts: ReadonlySet<string>,
): readonly CalendarEntry[] {
  return people
    .filter(({ person }) => accounts.has(person.accountId))
    .flatMap(({ person, leave }) =>
      leave.map(({ from, to, half, why }): CalendarEntry => ({
        uid: `leave-${person.accountId}-${from}-${to}@${projectKey.toLowerCase()}.coordinator`,
        date: from,
        last: to,
        title: `${person.name} unavailable${half ? ' (half days)' : ''}`,
        ...(why !== undefined && { description: why }),
        category: 'Leave',
      })),
    );
}
