import { dayOf, type WorkCalendar } from '../model/calendar';
import { isAgreed, isAwaited, isCarriedOut } from '../model/change-state';
import { settledAt } from './change-log';
import type { ChangeRow } from './change-row';
import type { RedateAuthority } from './silent-redates';

/** [C13] What each change request says about the dates of the work that it names. */
export function redateAuthorities(rows: readonly ChangeRow[], calendar: WorkCalendar): readonly RedateAuthority[] {
  return rows.map((row) => {
    const { key, state, affects, linked, decision, emergency, inStatusSince } = row;
    return {
      key,
      issueKeys: [...affects, ...linked.map((work) => work.key)],
      emergency,
      awaiting: isAwaited(state),
      ...(isAgreed(state) && { approved: dayOf(calendar, decision?.at ?? settledAt(row)) }),
      ...(isCarriedOut(state) && inStatusSince !== undefined && { closed: dayOf(calendar, inStatusSince) }),
    };
  });
}
