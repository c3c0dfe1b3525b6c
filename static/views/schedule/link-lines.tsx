import { useMemo } from 'react';
import type { LinkConflict } from '../../../src/analysis/link-conflict';
import type { ScheduleLink, ScheduleRow } from '../../../src/analysis/schedule-row';
import { LinkLine, linkId } from './link-line';
import { linksInSight } from './links-in-sight';
import type { TimeScale } from './time-scale';

interface LinkLinesProps {
  /** As they stand, to be found by, and as they would be: the same ones in the same places. */
  standing: readonly ScheduleLink[];
  links: readonly ScheduleLink[];
  conflicts: ReadonlyMap<string, LinkConflict>;
  /** Open rows, and where each row of the schedule is to be found among them. */
  rows: readonly ScheduleRow[];
  places: ReadonlyMap<string, number>;
  scale: TimeScale;
  /** First and last row in sight. */
  from: number;
  to: number;
  chosen: string | undefined;
}

/** Dependencies that touch or pass the rows in sight. */
export function LinkLines(props: LinkLinesProps) {
  const { standing, links, conflicts, rows, places, scale, from, to, chosen } = props;
  const inSight = useMemo(() => linksInSight(standing, places), [standing, places]);
  const numbers = new Set(inSight(from, to));
  const followed = chosen === undefined ? -1 : standing.findIndex((link) => linkId(link) === chosen);
  return [...numbers.add(followed)].map((number) => {
    const link = links[number];
    if (!link) return null;
    const id = linkId(link);
    const [fromPlace = -1, toPlace = -1] = [places.get(link.from), places.get(link.to)];
    const [before, after] = [rows[fromPlace], rows[toPlace]];
    if (!before || !after) return null;
    return (
      <LinkLine
        key={id}
        link={link}
        conflict={conflicts.get(id)}
        from={before}
        fromPlace={fromPlace}
        to={after}
        toPlace={toPlace}
        scale={scale}
        chosen={id === chosen}
      />
    );
  });
}
