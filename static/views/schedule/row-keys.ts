import type { ScheduleRow } from '../../../src/analysis/schedule-row';

const pageOfRows = 15;

/** The row that a key leads to: up and down, first and last, into a summary and out of it; none where it means something else. */
export function rowAfterKey(
  key: string,
  index: number,
  rows: readonly ScheduleRow[],
  isOpen: boolean | undefined,
): string | undefined {
  const at = (place: number) => rows[Math.max(0, Math.min(rows.length - 1, place))]?.id;
  const row = rows[index];
  switch (key) {
    case 'ArrowDown':
      return at(index + 1);
    case 'ArrowUp':
      return at(index - 1);
    case 'PageDown':
      return at(index + pageOfRows);
    case 'PageUp':
      return at(index - pageOfRows);
    case 'Home':
      return at(0);
    case 'End':
      return at(rows.length - 1);
    case 'ArrowRight':
      return isOpen === true ? at(index + 1) : undefined;
    case 'ArrowLeft':
      return isOpen !== true && row && row.level > 0 ? row.parentId : undefined;
    default:
      return undefined;
  }
}
