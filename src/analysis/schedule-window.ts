import { addDays, isIsoDate, type IsoDate } from '../model/date';
import type { Version } from '../model/issue';

/** [L1] Days for which finished work and released versions stay on the schedule. */
export const daysShown = 60;

/** Whether something was finished so long ago that it only takes up room. */
export function isLongAgo(finished: IsoDate, asOf: IsoDate): boolean {
  return finished < addDays(asOf, -daysShown);
}

export function isPastVersion({ released, release }: Version, asOf: IsoDate): boolean {
  return released && release !== undefined && isIsoDate(release) && isLongAgo(release, asOf);
}
