import { useRef, type PointerEvent } from 'react';
import { mayMove, type BarPart } from '../../../src/analysis/date-change';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { addDays, type IsoDate } from '../../../src/model/date';
import { barPlace, barPx, rowPx } from './bar-place';
import styles from './drag-layer.module.css';
import type { TimeScale } from './time-scale';

/** What may be done with bars, by pointer and otherwise. */
export interface Moves {
  /** The row as it stands in Jira. */
  standing(id: string): ScheduleRow | undefined;
  /** Proposes that the bar, or one end of it, be moved; `row` is as it was when the move began. */
  move(row: ScheduleRow, part: BarPart, to: IsoDate): void;
  isProposed(id: string): boolean;
}

interface DragLayerProps {
  rows: readonly ScheduleRow[];
  from: number;
  to: number;
  scale: TimeScale;
  moves: Moves;
  choose: (id: string) => void;
}

const gripPx = 7;
/** A bar with less room than this can only be moved as a whole. */
const leastForGripsPx = 24;
const inset = (rowPx - barPx) / 2;

interface Drag {
  readonly row: ScheduleRow;
  readonly part: BarPart;
  readonly x: number;
  days: number;
}

/** Over the bars in sight: dragging one, or an end of it, proposes other dates; where it stood stays as a dashed outline. */
export function DragLayer({ rows, from, to, scale, moves, choose }: DragLayerProps) {
  const drag = useRef<Drag>(undefined);
  const dragged = useRef(false);
  const dayPx = scale.end(scale.first) - scale.x(scale.first);
  const grip = (row: ScheduleRow, part: BarPart) => ({
    onPointerDown: (down: PointerEvent<SVGElement>) => {
      if (down.button !== 0) return;
      down.preventDefault();
      down.currentTarget.setPointerCapture(down.pointerId);
      drag.current = { row, part, x: down.clientX, days: 0 };
      dragged.current = false;
    },
    onPointerMove: ({ clientX }: PointerEvent) => {
      const held = drag.current;
      const anchor = held && (held.part === 'finish' || row.kind === 'milestone' ? held.row.finish : held.row.start);
      if (!held || anchor === undefined) return;
      const days = Math.round((clientX - held.x) / dayPx);
      if (days === held.days) return;
      held.days = days;
      dragged.current = true;
      moves.move(held.row, held.part, addDays(anchor, days));
    },
    onPointerUp: () => {
      drag.current = undefined;
    },
    onClick: () => {
      if (!dragged.current) choose(row.id);
    },
  });
  return (
    <svg className={styles.layer} width={scale.widthPx} height={rows.length * rowPx} aria-hidden="true">
      {rows.slice(from, to + 1).map((row, place) => {
        const bar = barPlace(row, scale);
        if (!bar || !mayMove(row)) return null;
        const top = (from + place) * rowPx;
        const width = Math.max(bar.end - bar.x, 8);
        const hasGrips = row.kind === 'work' && width >= leastForGripsPx;
        const standing = moves.isProposed(row.id) ? moves.standing(row.id) : undefined;
        const was = standing && barPlace(standing, scale);
        const area = { y: top + inset - 3, height: barPx + 6 };
        return (
          <g key={row.id} data-drag={row.id}>
            {was ? (
              <rect className={styles.was} x={was.x} y={top + inset} width={was.end - was.x} height={barPx} rx={3} />
            ) : null}
            {standing ? (
              <rect
                className={styles.proposed}
                x={bar.x - 1}
                y={top + inset - 1}
                width={width + 2}
                height={barPx + 2}
                rx={4}
              />
            ) : null}
            <rect className={styles.move} x={bar.x} width={width} {...area} {...grip(row, 'whole')} />
            {hasGrips ? (
              <>
                {row.begun ? null : (
                  <rect className={styles.end} x={bar.x - 2} width={gripPx} {...area} {...grip(row, 'start')} />
                )}
                <rect
                  className={styles.end}
                  x={bar.end - gripPx + 2}
                  width={gripPx}
                  {...area}
                  {...grip(row, 'finish')}
                />
              </>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
