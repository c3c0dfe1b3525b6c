import { useRef, useState, type KeyboardEvent } from 'react';
import type { LoadGrid, LoadGridCell } from '../../../src/analysis/load-grid';
import type { IsoDate } from '../../../src/model/date';
import type { Holiday } from '../../../src/model/person-time';
import type { LoadBands } from '../../../src/model/team-plan';
import { moveInGrid } from '../../parts/grid-keys';
import { useVisibleRows } from '../../parts/visible-rows';
import { LoadCell } from './load-cell';
import type { LoadLine } from './load-lines';
import type { LoadLook } from './load-look';
import { LoadTableHead } from './load-table-head';
import styles from './load-table.module.css';
import { LoadWho } from './load-who';

export interface ChosenCell {
  readonly accountId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

interface LoadTableProps {
  grid: LoadGrid;
  lines: readonly LoadLine[];
  look: LoadLook;
  bands: LoadBands;
  holidays: readonly Holiday[];
  textOf: (cell: LoadGridCell, measure: LoadLook['measure'], at: number) => string;
  isChanged: (accountId: string, at: number) => boolean;
  chosen: ChosenCell | undefined;
  choose: (cell: ChosenCell, element: HTMLElement) => void;
  toggle: (team: string) => void;
}

/** A table of people and stretches of time: arrow keys move, Enter opens a cell, or a team. Draws the rows in sight. */
export function LoadTable(props: LoadTableProps) {
  const { grid, lines, look, bands, holidays, textOf, isChanged, chosen, choose, toggle } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const rows = useVisibleRows(lines.length, frame);
  const columns = grid.edges.length - 1;
  const focus = (row: number, column: number) => {
    frame.current?.querySelector<HTMLElement>(`[data-at="${row}.${column}"]`)?.focus();
  };
  const move = (press: KeyboardEvent) => {
    if (!(press.target instanceof HTMLTableCellElement)) return;
    const to = moveInGrid(press.key, at, lines.length, columns);
    if (!to) return;
    press.preventDefault();
    setAt(to);
    rows.scrollTo(to.row);
    // A row that was not drawn is there after the next frame.
    requestAnimationFrame(() => focus(to.row, to.column));
  };
  return (
    <div ref={frame} className={styles.frame} role="region" aria-label="Load by person and time" tabIndex={0}>
      <table
        role="grid"
        className={styles.grid}
        aria-label="Load by person and time"
        aria-rowcount={lines.length + 1}
        onKeyDown={move}
      >
        <LoadTableHead edges={grid.edges} unit={look.unit} holidays={holidays} />
        <tbody>
          {rows.before > 0 ? <Gap height={rows.before} span={columns + 1} /> : null}
          {rows.indexes.map((index) => {
            const line = lines[index];
            if (!line) return null;
            const { accountId, cells } = line.row;
            return (
              <tr
                key={accountId}
                ref={rows.measure}
                data-index={index}
                aria-rowindex={index + 2}
                className={line.kind === 'team' ? styles.team : undefined}
              >
                <LoadWho line={line} toggle={toggle} />
                {cells.map((cell, column) => {
                  const from = grid.edges[column] ?? '';
                  const to = grid.edges[column + 1] ?? '';
                  const open =
                    line.kind === 'team'
                      ? () => toggle(line.name)
                      : (element: HTMLElement) => {
                          setAt({ row: index, column });
                          choose({ accountId, from, to }, element);
                        };
                  return (
                    <LoadCell
                      key={from}
                      cell={cell}
                      text={textOf(cell, look.measure, column)}
                      hours={textOf(cell, 'hours', column)}
                      bands={bands}
                      look={look}
                      place={`${index}.${column}`}
                      reachable={index === at.row && column === at.column}
                      chosen={chosen?.accountId === accountId && chosen.from === from}
                      changed={isChanged(accountId, column)}
                      open={open}
                    />
                  );
                })}
              </tr>
            );
          })}
          {rows.after > 0 ? <Gap height={rows.after} span={columns + 1} /> : null}
        </tbody>
      </table>
    </div>
  );
}

function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
