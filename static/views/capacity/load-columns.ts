import type { LoadLine } from './load-lines';
import type { LoadLook } from './load-look';
import type { CellText } from './use-cell-text';

const leastPx: Readonly<Record<LoadLook['unit'], number>> = { day: 44, week: 76, month: 88 };
const letterPx = 8;

/** Columns are drawn only in sight, so their width has to be known: room for the longest figure, which is that of the fullest cell. */
export function columnPx(lines: readonly LoadLine[], { unit, measure }: LoadLook, textOf: CellText): number {
  const most = { load: -1, share: -1, longest: 0 };
  for (const { row } of lines)
    row.cells.forEach((cell, at) => {
      const share = cell.loadMinutes / Math.max(1, cell.capacityMinutes);
      if (cell.loadMinutes <= most.load && share <= most.share) return;
      most.load = Math.max(most.load, cell.loadMinutes);
      most.share = Math.max(most.share, share);
      most.longest = Math.max(most.longest, textOf(cell, measure, at).length);
    });
  return Math.max(leastPx[unit], (most.longest + 1) * letterPx);
}
