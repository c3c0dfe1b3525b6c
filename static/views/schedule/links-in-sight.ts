import type { ScheduleLink } from '../../../src/analysis/schedule-row';
import { grouped } from '../../../src/model/grouped';

/** The places in the list of the links that have an end among the rows from one to another; found without looking at all links. */
export function linksInSight(
  links: readonly Pick<ScheduleLink, 'from' | 'to'>[],
  places: ReadonlyMap<string, number>,
): (from: number, to: number) => readonly number[] {
  const ofRow = grouped(
    links.flatMap((link, number) => {
      const [before, after] = [places.get(link.from), places.get(link.to)];
      if (before === undefined || after === undefined || before === after) return [];
      return [before, after].map((place) => [place, number] as const);
    }),
  );
  return (from, to) => {
    const rows = Array.from({ length: to - from + 1 }, (_, turn) => from + turn);
    return [...new Set(rows.flatMap((place) => ofRow.get(place) ?? []))];
  };
}
