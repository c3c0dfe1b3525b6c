import { useRef, useState, type KeyboardEvent } from 'react';
import type { Capacity } from '../../../src/analysis/capacity';
import { isoWeek, type IsoDate } from '../../../src/model/date';
import { Day } from '../../parts/day';
import { moveInGrid } from '../../parts/grid-keys';
import styles from './capacity-grid.module.css';
import { CapacityRow } from './capacity-row';
import { UnassignedRow } from './unassigned-row';

export interface ChosenWeek {
  readonly accountId: string;
  readonly week: IsoDate;
}

interface CapacityGridProps {
  capacity: Capacity;
  unit: 'percent' | 'hours';
  chosen: ChosenWeek | undefined;
  choose: (week: ChosenWeek, cell: HTMLElement) => void;
}

/** A table of people and weeks: arrow keys move, Enter or a press opens a week. */
export function CapacityGrid({ capacity, unit, chosen, choose }: CapacityGridProps) {
  const { people, weeks } = capacity;
  const grid = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const move = (press: KeyboardEvent) => {
    if (!(press.target instanceof HTMLTableCellElement)) return;
    const to = moveInGrid(press.key, at, people.length, weeks.length);
    if (!to) return;
    press.preventDefault();
    setAt(to);
    grid.current?.querySelector<HTMLElement>(`[data-at="${to.row}.${to.column}"]`)?.focus();
  };
  return (
    <div className={styles.frame} role="region" aria-label="Load by person and week" tabIndex={0}>
      <table ref={grid} role="grid" className={styles.grid} aria-label="Load by person and week" onKeyDown={move}>
        <thead>
          <tr>
            <th scope="col" className={styles.who}>
              Person
            </th>
            {weeks.map((week) => (
              <th key={week} scope="col" className={styles.week}>
                <span>W {isoWeek(week).week}</span>
                <Day date={week} beside={week} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, row) => (
            <CapacityRow
              key={person.person.accountId}
              load={person}
              unit={unit}
              row={row}
              reachable={row === at.row ? at.column : undefined}
              chosen={chosen?.accountId === person.person.accountId ? chosen.week : undefined}
              choose={(week, column, cell) => {
                setAt({ row, column });
                choose({ accountId: person.person.accountId, week }, cell);
              }}
            />
          ))}
        </tbody>
        <UnassignedRow capacity={capacity} />
      </table>
    </div>
  );
}
