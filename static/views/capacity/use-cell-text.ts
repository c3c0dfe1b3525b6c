import { useMemo } from 'react';
import type { LoadGridCell } from '../../../src/analysis/load-grid';
import { loadPercent } from '../../../src/analysis/load-percent';
import type { Workload } from '../../../src/analysis/workload';
import { capacityOf } from '../../../src/analysis/spread';
import { dayNumber, type IsoDate } from '../../../src/model/date';
import { workingTime } from '../../../src/model/working-time';
import { useFormats } from '../../formats';
import type { LoadLook } from './load-look';

/** What stands in a cell; `at` is the number of its stretch of time. */
export type CellText = (cell: LoadGridCell, measure: LoadLook['measure'], at: number) => string;

/** The words of a cell: per cent of capacity, hours of hours, or people who work the calendar's full week. */
export function useCellText({ calendar }: Workload, edges: readonly IsoDate[]): CellText {
  const { number, percent } = useFormats();
  return useMemo(() => {
    const days = edges.map(dayNumber);
    const [first = 0] = days;
    const pattern = { hoursByWeekday: calendar.hoursByWeekday, focusPercent: 100, off: [] };
    const one = capacityOf(workingTime(pattern, edges[0] ?? '1970-01-01', (days.at(-1) ?? first) - first), days);
    const inFte = (people: number) => (people > 0 && people < 0.05 ? `<${number(0.1)}` : number(people));
    return ({ loadMinutes, capacityMinutes }, measure, at) => {
      const asked = number(loadMinutes / 60);
      if (measure === 'hours') return `${asked}/${number(capacityMinutes / 60)} h`;
      if (measure === 'fte') return inFte(loadMinutes / Math.max(1, one[at] ?? 1));
      const share = loadPercent(loadMinutes, capacityMinutes);
      return share === undefined ? `${asked} h` : percent(share);
    };
  }, [calendar, edges, number, percent]);
}
