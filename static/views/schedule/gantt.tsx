import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { LinkConflict } from '../../../src/analysis/link-conflict';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { usePrinting } from '../../parts/use-printing';
import { barPlace, rowPx } from './bar-place';
import { DragLayer, type Moves } from './drag-layer';
import { GanttDrawing } from './gantt-drawing';
import { GanttHead } from './gantt-head';
import { GanttRow } from './gantt-row';
import styles from './gantt.module.css';
import { rowAfterKey } from './row-keys';
import type { TimeScale, Zoom } from './time-scale';
import type { Choice } from './use-choice';
import type { OutlineState } from './use-outline';
import { useTimeScale } from './use-time-scale';

interface GanttProps {
  /** As it stands and as it would be, which is the same but for proposed dates. */
  standing: ProjectSchedule;
  schedule: ProjectSchedule;
  conflicts: ReadonlyMap<string, LinkConflict>;
  outline: OutlineState;
  zoom: Zoom;
  choice: Choice;
  /** What may be done with bars; absent for somebody who may not edit. */
  moves: Moves | undefined;
  /** Keys that go before those of the grid; tells whether it took one. */
  firstKey: (press: KeyboardEvent, row: ScheduleRow) => boolean;
  /** Keys that the page understands beside those of the grid. */
  otherKey: (press: KeyboardEvent) => void;
}

/** Height of the head, which stays in sight above the rows. */
const headPx = 48;

/** Grid and time line in one frame; a row is reached by arrows, closed and opened by left and right. */
export function Gantt(props: GanttProps) {
  const { standing, schedule, conflicts, outline, zoom, choice, moves, firstKey, otherKey } = props;
  const { chosen, choose, chosenLink, target, go } = choice;
  const { asOf } = schedule;
  const { open: rows, places } = outline;
  const frame = useRef<HTMLDivElement>(null);
  const printing = usePrinting();
  // Paper cannot be scrolled: the whole time has to fit.
  const drawn = printing ? 'quarter' : zoom;
  const scale = useTimeScale(standing.rows, schedule.rows, asOf, drawn);
  const placed = (id: string | undefined) => Math.max(0, places.get(id ?? '') ?? 0);
  const active = placed(chosen ?? target?.id);
  const wanted = placed(target?.id);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => frame.current,
    estimateSize: () => rowPx,
    overscan: 12,
    // The rows that have the focus and are to have it stay, wherever the page is scrolled to.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), active, wanted])].sort((a, b) => a - b),
  });
  const items = virtualizer.getVirtualItems();
  const shown = printing ? rows.map((_, index) => index) : items.map(({ index }) => index);
  const isAside = (index: number) => !shown.includes(index - 1) && !shown.includes(index + 1);
  const inRange = shown.filter((index) => (index !== active && index !== wanted) || !isAside(index));
  const [from, to] = [inRange[0] ?? 0, inRange.at(-1) ?? 0];

  const drawnScale = useRef<TimeScale>(undefined);
  useLayoutEffect(() => {
    const grid = frame.current;
    const before = drawnScale.current;
    drawnScale.current = scale;
    // Bars that are moved may stretch the time line: what is in sight stays where it is.
    if (grid && before?.zoom === scale.zoom) grid.scrollLeft += scale.x(before.first);
    else if (grid) grid.scrollLeft = Math.max(0, scale.x(asOf) - 0.2 * grid.clientWidth);
  }, [scale, asOf]);

  const reached = useRef(0);
  useEffect(() => {
    const grid = frame.current;
    const place = target && places.get(target.id);
    // Only a new wish moves the page, not a row that was opened or closed meanwhile.
    if (!grid || !target || place === undefined || reached.current === target.turn) return;
    reached.current = target.turn;
    const height = grid.clientHeight - headPx;
    const top = place * rowPx;
    if (top < grid.scrollTop || top + rowPx > grid.scrollTop + height) grid.scrollTop = top - height / 3;
    const row = rows[place];
    const bar = row && barPlace(row, scale);
    const room = grid.clientWidth - (grid.querySelector(`.${styles.cells}`)?.clientWidth ?? 0);
    const x = bar && (target.end === 'finish' ? bar.end : bar.x);
    if (x !== undefined && (x < grid.scrollLeft || x > grid.scrollLeft + room - 40))
      grid.scrollLeft = Math.max(0, x - room / 4);
    // At once, so that a key that is pressed next is for this row and not for the one before.
    grid.querySelector<HTMLElement>(`[data-row="${CSS.escape(target.id)}"]`)?.focus({ preventScroll: true });
  }, [target, places, rows, scale]);

  const press = (key: KeyboardEvent) => {
    const index = key.target instanceof HTMLElement ? (places.get(key.target.dataset.row ?? '') ?? -1) : -1;
    const row = rows[index];
    if (!row || key.ctrlKey || key.metaKey) return;
    if (firstKey(key, row)) return key.preventDefault();
    if (key.altKey) return;
    const isOpen = outline.isOpen(row.id);
    const to = rowAfterKey(key.key, index, rows, isOpen);
    if (to !== undefined) go(to);
    else if (key.key === 'ArrowRight' && isOpen === false) outline.set(row.id, true);
    else if (key.key === 'ArrowLeft' && isOpen) outline.set(row.id, false);
    else if (key.key === 'Enter' || key.key === ' ') choose(row.id);
    else return otherKey(key);
    key.preventDefault();
  };
  const click = ({ target: at }: MouseEvent) => {
    if (!(at instanceof Element)) return;
    const link = at.closest<SVGElement>('[data-link]')?.dataset.link;
    if (link !== undefined) choice.chooseLink(link);
    const id = at.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (id === undefined) return;
    if (at.closest('button')) outline.set(id, outline.isOpen(id) === false);
    else choose(id);
  };
  const broken = useMemo(() => new Set(schedule.counts.brokenLinks), [schedule.counts.brokenLinks]);
  return (
    <div ref={frame} className={styles.frame} role="treegrid" aria-label="Schedule" aria-rowcount={rows.length + 1}>
      <GanttHead scale={scale} asOf={asOf} />
      <div
        role="rowgroup"
        className={styles.body}
        onClick={click}
        onKeyDown={press}
        style={{ height: rows.length * rowPx, width: `calc(var(--grid) + ${scale.widthPx}px)` }}
      >
        {shown.map((index) => {
          const row = rows[index];
          return row ? (
            <GanttRow
              key={row.id}
              row={row}
              index={index}
              top={index * rowPx}
              asOf={asOf}
              reachable={index === active}
              chosen={row.id === chosen}
              open={outline.isOpen(row.id)}
              broken={broken.has(row.id)}
              proposed={moves?.isProposed(row.id) ?? false}
            />
          ) : null;
        })}
        <GanttDrawing
          {...{ schedule, conflicts, rows, places, scale, from, to, chosenLink }}
          standing={standing.links}
        />
        {moves ? <DragLayer {...{ rows, from, to, scale, moves, choose }} /> : null}
      </div>
    </div>
  );
}
