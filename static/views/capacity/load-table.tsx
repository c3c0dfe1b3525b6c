import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { LoadGrid, LoadGridRow } from '../../../src/analysis/load-grid';
import type { IsoDate } from '../../../src/model/date';
import type { Holiday } from '../../../src/model/person-time';
import type { LoadBands } from '../../../src/model/team-plan';
import { moveInGrid } from '../../parts/grid-keys';
import { useVisibleColumns } from '../../parts/visible-columns';
import { useVisibleRows } from '../../parts/visible-rows';
import { columnPx } from './load-columns';
import type { LoadLine } from './load-lines';
import type { LoadLook } from './load-look';
import { LoadRow } from './load-row';
import { LoadTableHead } from './load-table-head';
import styles from './load-table.module.css';
import type { CellText } from './use-cell-text';
import { RowGap } from '../../parts/row-gap';

export interface ChosenCell {
  readonly accountId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A cell to go to; `turn` tells one wish from the next for the same cell. */
export interface SoughtCell {
  readonly accountId: string;
  readonly from: IsoDate;
  readonly turn: number;
}

interface LoadTableProps {
  grid: LoadGrid;
  lines: readonly LoadLine[];
  look: LoadLook;
  bands: LoadBands;
  holidays: readonly Holiday[];
  textOf: CellText;
  /** Without the preview, where there is one. */
  before: ReadonlyMap<string, LoadGridRow> | undefined;
  chosen: ChosenCell | undefined;
  choose: (cell: ChosenCell, element: HTMLElement) => void;
  sought: SoughtCell | undefined;
  toggle: (team: string) => void;
}

/** A table of people and stretches of time: arrow keys move, Enter opens a cell, or a team. Draws the rows and columns in sight. */
export function LoadTable(props: LoadTableProps) {
  const { grid, lines, look, bands, holidays, textOf, before, chosen, choose, sought, toggle } = props;
  const { edges } = grid;
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const count = edges.length - 1;
  const widthPx = useMemo(() => columnPx(lines, look, textOf), [lines, look, textOf]);
  const rows = useVisibleRows(lines.length, frame);
  const columns = useVisibleColumns(count, widthPx, at.column, frame);
  const open = (element: HTMLElement) => {
    const [row = -1, column = -1] = (element.dataset.at ?? '').split('.').map(Number);
    const line = lines[row];
    if (line?.kind === 'team') toggle(line.name);
    else if (line)
      choose({ accountId: line.row.accountId, from: edges[column] ?? '', to: edges[column + 1] ?? '' }, element);
  };
  const wish = useRef<(cell: HTMLElement) => void>(undefined);
  /** Keys go on from the wanted cell at once, also while it is not drawn yet. */
  const goTo = (row: number, column: number, then: (cell: HTMLElement) => void) => {
    wish.current = then;
    setAt({ row, column });
    rows.scrollTo(row);
    columns.scrollTo(column);
  };
  useEffect(() => {
    const cell = frame.current?.querySelector<HTMLElement>(`[data-at="${at.row}.${at.column}"]`);
    const then = wish.current;
    if (!cell || !then) return;
    wish.current = undefined;
    then(cell);
  });
  const focusAndOpen = (cell: HTMLElement) => {
    cell.focus();
    open(cell);
  };
  const press = (key: KeyboardEvent) => {
    if (!(key.target instanceof HTMLTableCellElement)) return;
    const to = moveInGrid(key.key, at, lines.length, count);
    if (to) goTo(to.row, to.column, (cell) => cell.focus());
    else if (key.key !== 'Enter' && key.key !== ' ') return;
    else if (wish.current) wish.current = focusAndOpen;
    else open(key.target);
    key.preventDefault();
  };
  const reached = useRef(0);
  useEffect(() => {
    const row = lines.findIndex((line) => line.row.accountId === sought?.accountId);
    const column = edges.indexOf(sought?.from ?? '');
    if (!sought || row < 0 || column < 0 || reached.current === sought.turn) return;
    reached.current = sought.turn;
    goTo(row, column, focusAndOpen);
  });
  return (
    <div ref={frame} className={styles.frame} role="region" aria-label="Load by person and time" tabIndex={0}>
      <table
        role="grid"
        className={styles.grid}
        aria-label="Load by person and time"
        aria-rowcount={lines.length + 1}
        aria-colcount={count + 1}
        style={{ width: `calc(var(--who) + ${count * widthPx}px)` }}
        onKeyDown={press}
        onClick={({ target }) => {
          const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null;
          if (cell) open(cell);
        }}
        onFocus={({ target }) => {
          const [row, column] = (target.dataset.at ?? '').split('.').map(Number);
          if (row !== undefined && column !== undefined) setAt({ row, column });
        }}
      >
        <colgroup>
          <col style={{ width: 'var(--who)' }} />
          <col span={count} style={{ width: widthPx }} />
        </colgroup>
        <LoadTableHead edges={edges} drawn={columns.drawn} unit={look.unit} holidays={holidays} />
        <tbody>
          <RowGap height={rows.before} span={count + 1} />
          {rows.indexes.map((index) => {
            const line = lines[index];
            if (!line) return null;
            const { accountId } = line.row;
            return (
              <LoadRow
                key={accountId}
                {...{ line, index, edges, look, bands, textOf, toggle }}
                drawn={columns.drawn}
                measure={rows.measure}
                before={before?.get(accountId)}
                reachable={index === at.row ? at.column : undefined}
                chosen={chosen?.accountId === accountId ? chosen.from : undefined}
              />
            );
          })}
          <RowGap height={rows.after} span={count + 1} />
        </tbody>
      </table>
    </div>
  );
}
