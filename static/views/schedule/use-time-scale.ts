import { useMemo } from 'react';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import type { IsoDate } from '../../../src/model/date';
import { timeReach, timeScale, type TimeScale, type Zoom } from './time-scale';

/** The time line of a schedule. It grows for rows that would have other dates, and stays the same where they have room. */
export function useTimeScale(
  standing: readonly ScheduleRow[],
  proposed: readonly ScheduleRow[],
  asOf: IsoDate,
  zoom: Zoom,
): TimeScale {
  const reach = useMemo(() => timeReach(standing, asOf), [standing, asOf]);
  const { from, to } = useMemo(() => {
    const others = proposed.filter((row, place) => row !== standing[place]);
    return timeReach(others, asOf, reach);
  }, [standing, proposed, asOf, reach]);
  return useMemo(() => timeScale({ from, to }, zoom), [from, to, zoom]);
}
