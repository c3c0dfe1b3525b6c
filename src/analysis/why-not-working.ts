import type { WorkCalendar } from '../model/calendar';
import { dayText } from '../model/date-text';
import type { IsoDate } from '../model/date';
import type { TimeOff } from '../model/time-off';

/** [K23] Why somebody does not work on a day, as far as everybody may know it: of leave no more than that. */
export function whyNotWorking(
  times: readonly TimeOff[],
  date: IsoDate,
  { holidays }: Pick<WorkCalendar, 'holidays'>,
  asOf: IsoDate,
): string {
  const off = times.find(({ from, to, half }) => !half && from <= date && date <= to);
  if (!off) return holidays.includes(date) ? 'a holiday of the project' : 'not a day of their week';
  return off.kind === 'holiday' ? (off.why ?? 'public holiday') : `unavailable until ${dayText(off.to, asOf)}`;
}
