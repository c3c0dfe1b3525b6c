import { useMemo, useState } from 'react';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { closedAbove, openRows, parentsOf, placesOf } from './outline';

/** Which summaries are closed, and the rows that are left. */
export function useOutline(rows: readonly ScheduleRow[]) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const byId = useMemo(() => new Map(rows.map((row) => [row.id, row])), [rows]);
  const parents = useMemo(() => parentsOf(rows), [rows]);
  const open = useMemo(() => openRows(rows, closed), [rows, closed]);
  const places = useMemo(() => placesOf(rows, open), [rows, open]);
  const set = (id: string, isOpen: boolean) =>
    setClosed((before) => {
      const after = new Set(before);
      if (isOpen) after.delete(id);
      else after.add(id);
      return after;
    });
  return {
    byId,
    parents,
    open,
    places,
    isOpen: (id: string) => (parents.has(id) ? !closed.has(id) : undefined),
    set,
    setAll: (isOpen: boolean) => setClosed(isOpen ? new Set() : parents),
    /** Opens whatever hides a row. */
    reveal: (id: string) => {
      for (const above of closedAbove(byId, id, closed)) set(above, true);
    },
    allOpen: closed.size === 0,
  };
}

export type OutlineState = ReturnType<typeof useOutline>;
