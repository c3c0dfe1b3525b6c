import { useEffect, useRef, useState, type RefObject } from 'react';
import type { GridPlace } from './grid-keys';

interface Awaited {
  readonly place: GridPlace;
  readonly then?: (cell: HTMLElement) => void;
}

/** Which cell of a grid the keys are at; row −1 is the head. A cell that is not drawn yet is focused as soon as it is, and keys go on from it. */
export function useGridFocus(frame: RefObject<HTMLElement | null>, scrollTo: (row: number) => void) {
  const [at, setAt] = useState<GridPlace>({ row: 0, column: 0 });
  const waiting = useRef<Awaited>(undefined);

  useEffect(() => {
    const awaited = waiting.current;
    const cell = awaited && cellAt(frame.current, awaited.place);
    if (!cell) return;
    waiting.current = undefined;
    cell.focus();
    awaited.then?.(cell);
  });

  return {
    at,
    /** Takes over where a press or the Tab key has put the focus. */
    note: setAt,
    /** The cell that the focus is on its way to. */
    awaited: () => waiting.current?.place,
    /** Does something with that cell when it is there. */
    afterwards: (then: (cell: HTMLElement) => void) => {
      if (waiting.current) waiting.current = { ...waiting.current, then };
    },
    go: (place: GridPlace) => {
      setAt(place);
      const cell = cellAt(frame.current, place);
      waiting.current = cell ? undefined : { place };
      if (cell) return cell.focus();
      scrollTo(place.row);
    },
  };
}

/** A group's heading is one cell for all columns. */
function cellAt(frame: HTMLElement | null, { row, column }: GridPlace): HTMLElement | undefined {
  const line = frame?.querySelector(`[data-index="${row}"]`);
  const cell = line?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  return cell ?? line?.querySelector<HTMLElement>('[data-column]') ?? undefined;
}

/** The place of a cell that holds an element. */
export function placeOf(element: Element): GridPlace | undefined {
  const row = element.closest<HTMLElement>('[data-index]')?.dataset.index;
  const column = element.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
