import type { ScheduleRow } from '../../../src/analysis/schedule-row';

/** The rows of a schedule by their ids. */
export type RowsById = Pick<ReadonlyMap<string, ScheduleRow>, 'get'>;

/** Rows that are not inside a closed summary; the rows come in the order of the outline. */
export function openRows(rows: readonly ScheduleRow[], closed: ReadonlySet<string>): readonly ScheduleRow[] {
  const hidden = new Set<string>();
  return rows.filter(({ id, level, parentId = '' }) => {
    const inside = level > 0 && (closed.has(parentId) || hidden.has(parentId));
    if (inside) hidden.add(id);
    return !inside;
  });
}

/** Rows that others are indented under. */
export function parentsOf(rows: readonly ScheduleRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ level, parentId }) => (level > 0 && parentId !== undefined ? [parentId] : [])));
}

/** Where each row stands among the open ones; a hidden row stands where the closed summary above it does. */
export function placesOf(rows: readonly ScheduleRow[], open: readonly ScheduleRow[]): ReadonlyMap<string, number> {
  const places = new Map(open.map(({ id }, place) => [id, place]));
  for (const { id, parentId = '' } of rows)
    if (!places.has(id)) {
      const above = places.get(parentId);
      if (above !== undefined) places.set(id, above);
    }
  return places;
}

/** The closed summaries above a row, which have to be opened to see it. */
export function closedAbove(rows: RowsById, id: string, closed: ReadonlySet<string>): readonly string[] {
  const above: string[] = [];
  for (let at = rows.get(id)?.parentId; at !== undefined && !above.includes(at); at = rows.get(at)?.parentId)
    above.push(at);
  return above.filter((each) => closed.has(each));
}
