import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import { present } from '../model/present';
import type { Milestone } from './milestones';

/** Milestones with other dates; work that was expected to be later than a milestone's date is taken to be as late as before. */
export function milestonesWith(
  milestones: readonly Milestone[],
  given: ReadonlyMap<string, { readonly due?: IsoDate }>,
  calendar: WorkCalendar,
  asOf: IsoDate,
): readonly Milestone[] {
  return milestones.map((milestone) => {
    const change = milestone.source.kind === 'issue' ? given.get(milestone.source.key) : undefined;
    if (!change || milestone.done) return milestone;
    const { current, forecast, slipDays, ...rest } = milestone;
    const { due } = change;
    const work = forecast !== undefined && current !== undefined && forecast > current ? forecast : asOf;
    const expected = due === undefined || due >= work ? due : work;
    const slip =
      rest.original === undefined || expected === undefined
        ? undefined
        : workingDaysBetween(calendar, rest.original, expected);
    return { ...rest, ...present({ current: due, forecast: expected, slipDays: slip }) };
  });
}
