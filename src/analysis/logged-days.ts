import { dateIn, type IsoDate } from '../model/date';
import type { LoggedTime } from '../model/logged-time';
import { ascending } from '../model/order';

/** [K34] What somebody logged on an issue on one day. */
export interface LoggedDay {
  readonly accountId: string;
  readonly key: string;
  readonly summary: string;
  readonly projectKey: string;
  readonly day: IsoDate;
  readonly minutes: number;
}

/** The days [from, to) in the time zone of the project: entries of one day on one issue together, by person, day and issue. */
export function loggedDays(
  times: readonly LoggedTime[],
  { timeZone, from, to }: { readonly timeZone: string; readonly from: IsoDate; readonly to: IsoDate },
): readonly LoggedDay[] {
  const days = new Map<string, LoggedDay>();
  for (const { at, minutes, ...about } of times) {
    const day = dateIn(timeZone, at);
    if (day < from || day >= to) continue;
    const place = `${about.accountId} ${day} ${about.key}`;
    const known = days.get(place);
    days.set(place, { ...about, day, minutes: minutes + (known?.minutes ?? 0) });
  }
  return [...days].sort(([a], [b]) => ascending(a, b)).map(([, logged]) => logged);
}
