import { useMemo, useState } from 'react';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { closedAbove, openRows, parentsOf, placesOf } from './outline';

/**
 * Which summaries are closed, and the rows that are left, with the dates of `proposed`: the same rows in the same places, so that the outline
 * is worked out only from those that stand.
 */
export function useOutline(standing: readonly ScheduleRow[], proposed: readonly ScheduleRow[]) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const numbers = useMemo(() => new Map(standing.map(({ id }, number) => [id, number])), [standing]);
  const parents = useMemo(() => parentsOf(standing), [standing]);
  const shown = useMemo(() => openRows(standing, closed), [standing, closed]);
  const places = useMemo(() => placesOf(standing, shown), [standing, shown]);
  const open = useMemo(
    () => shown.flatMap(({ id }) => proposed[numbers.get(id) ?? -1] ?? []),
    [shown, proposed, numbers],
  );
  const byId = useMemo(() => ({ get: (id: string) => proposed[numbers.get(id) ?? -1] }), [proposed, numbers]);
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
