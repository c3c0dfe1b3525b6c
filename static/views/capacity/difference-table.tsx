import { useRef } from 'react';
import type { CapacityEffect } from '../../../src/analysis/capacity-effect';
import type { LoadBands } from '../../../src/model/team-plan';
import { useFormats } from '../../formats';
import { useVisibleColumns } from '../../parts/visible-columns';
import { useVisibleRows } from '../../parts/visible-rows';
import { DifferenceCell } from './difference-cell';
import table from './load-table.module.css';
import styles from './what-if.module.css';
import { RowGap } from '../../parts/row-gap';

interface DifferenceTableProps {
  effect: CapacityEffect;
  bands: LoadBands;
}

const columnPx = 76;

/** Whom a scenario touches, week by week: how full they would be, and by how many hours that differs. Draws what is in sight. */
export function DifferenceTable({ effect: { weeks, people }, bands }: DifferenceTableProps) {
  const { day } = useFormats();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVisibleRows(people.length, frame);
  const { drawn } = useVisibleColumns(weeks.length, columnPx, 0, frame);
  return (
    <div ref={frame} className={table.frame} role="region" aria-label="Weeks of whoever is touched" tabIndex={0}>
      <table
        className={table.grid}
        aria-label="What changes, by person and week"
        aria-rowcount={people.length + 1}
        aria-colcount={weeks.length + 1}
        style={{ width: `calc(var(--who) + ${weeks.length * columnPx}px)` }}
      >
        <colgroup>
          <col style={{ width: 'var(--who)' }} />
          <col span={weeks.length} style={{ width: columnPx }} />
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" className={table.who} aria-colindex={1}>
              Person
            </th>
            {drawn.map((column) => {
              if (column.kind === 'gap')
                return <td key={`gap ${column.index}`} aria-hidden="true" colSpan={column.span} />;
              const week = weeks[column.index] ?? '';
              return (
                <th key={week} scope="col" className={table.week} aria-colindex={column.index + 2}>
                  {day(week, weeks[Math.max(0, column.index - 1)])}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          <RowGap height={rows.before} span={weeks.length + 1} />
          {rows.indexes.map((index) => {
            const who = people[index];
            if (!who) return null;
            return (
              <tr key={who.accountId} ref={rows.measure} data-index={index} aria-rowindex={index + 2}>
                <th scope="row" className={table.who} aria-colindex={1}>
                  {who.name}
                  <span className={styles.role}>{who.role}</span>
                </th>
                {drawn.map((column) => {
                  const cell = who.cells[column.index];
                  if (column.kind === 'gap')
                    return <td key={`gap ${column.index}`} aria-hidden="true" colSpan={column.span} />;
                  return cell ? (
                    <DifferenceCell key={weeks[column.index]} column={column.index + 2} cell={cell} bands={bands} />
                  ) : null;
                })}
              </tr>
            );
          })}
          <RowGap height={rows.after} span={weeks.length + 1} />
        </tbody>
      </table>
    </div>
  );
}
