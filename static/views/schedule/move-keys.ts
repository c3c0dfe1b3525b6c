import type { BarPart } from '../../../src/analysis/date-change';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import type { WorkCalendar } from '../../../src/model/calendar';
import type { IsoDate } from '../../../src/model/date';
import { addWorkingDays } from '../../../src/model/working-days';

/** What a key does to the bar that is being moved: arrows move it, with Shift its end, with Alt its beginning; up and down by a week. */
export function moveByKey(
  press: { readonly key: string; readonly shiftKey: boolean; readonly altKey: boolean },
  row: ScheduleRow,
  calendar: WorkCalendar,
): { readonly part: BarPart; readonly to: IsoDate } | undefined {
  const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -5, ArrowDown: 5 };
  const step = Object.entries(steps).find(([key]) => key === press.key)?.[1];
  const part = press.shiftKey ? 'finish' : press.altKey ? 'start' : 'whole';
  const from = part === 'finish' || row.kind === 'milestone' ? row.finish : (row.start ?? row.finish);
  if (step === undefined || from === undefined) return undefined;
  return { part, to: addWorkingDays(calendar, from, step) };
}
