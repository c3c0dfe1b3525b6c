import { addDays, type IsoDate } from '../model/date';
import type { Issue } from '../model/issue';
import type { ProjectSettings } from '../model/settings';
import type { ChangeRow } from './change-row';
import { redateAuthorities } from './redate-authorities';
import { silentRedates, type Redate, type RedateStanding } from './silent-redates';

/** The moves of planned dates since a day, with what stands behind each. */
export interface RedateReport {
  readonly asOf: IsoDate;
  readonly since: IsoDate;
  readonly redates: readonly Redate[];
  readonly counts: Readonly<Record<RedateStanding, number>>;
  /** Whether moves of start dates can be seen: a project without a field for them has none. */
  readonly startKnown: boolean;
}

/** [C12] Moves of the last days in work that was changed since, each with its standing. */
export function redateReport(
  issues: readonly Issue[],
  requests: readonly ChangeRow[],
  { calendar }: ProjectSettings,
  { asOf, days, startField }: { readonly asOf: IsoDate; readonly days: number; readonly startField?: string },
): RedateReport {
  const since = addDays(asOf, -days);
  const how = { calendar, ...(startField !== undefined && { startField }) };
  const all = silentRedates(issues, redateAuthorities(requests, calendar), how);
  const redates = all.filter(({ on }) => on >= since);
  const count = (standing: RedateStanding) => redates.filter((each) => each.standing === standing).length;
  return {
    asOf,
    since,
    redates,
    counts: { covered: count('covered'), awaiting: count('awaiting'), late: count('late'), silent: count('silent') },
    startKnown: startField !== undefined,
  };
}
