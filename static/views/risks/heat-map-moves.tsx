import { useLayoutEffect, useState, type RefObject } from 'react';
import type { CellPlace, RiskMove } from './heat-map-placing';
import styles from './heat-map.module.css';

interface Line {
  readonly key: string;
  readonly path: string;
}

interface HeatMapMovesProps {
  grid: RefObject<HTMLTableElement | null>;
  moves: readonly RiskMove[];
}

/** Arrows over the map from where each risk was to where it is. What they say stands in words in the cells and below the map. */
export function HeatMapMoves({ grid, moves }: HeatMapMovesProps) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const table = grid.current;
    if (!table) return undefined;
    const measure = () => setLines(moves.flatMap((move) => lineOf(table, move)));
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(table);
    return () => watch.disconnect();
  }, [grid, moves]);
  return (
    <svg className={styles.moves} aria-hidden="true">
      <defs>
        <marker id="move-end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {lines.map(({ key, path }) => (
        <path key={key} d={path} markerEnd="url(#move-end)" className={styles.move} />
      ))}
    </svg>
  );
}

function lineOf(table: HTMLTableElement, { key, from, to }: RiskMove): readonly Line[] {
  const [start, end] = [from, to].map((place) => middleOf(table, place));
  if (!start || !end) return [];
  // Bent a little, so that arrows there and back do not lie on each other.
  const bend = { x: (start.x + end.x) / 2 + (end.y - start.y) / 8, y: (start.y + end.y) / 2 - (end.x - start.x) / 8 };
  return [{ key, path: `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}` }];
}

function middleOf(table: HTMLTableElement, { probability, impact }: CellPlace) {
  const cell = table.querySelector<HTMLElement>(`[data-place="${probability}.${impact}"]`);
  if (!cell) return undefined;
  return {
    x: table.offsetLeft + cell.offsetLeft + cell.offsetWidth / 2,
    y: table.offsetTop + cell.offsetTop + cell.offsetHeight * 0.8,
  };
}
