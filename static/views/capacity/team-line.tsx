import { useState } from 'react';
import type { LoadGridCell } from '../../../src/analysis/load-grid';
import { addDays, type IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { CompactTable } from '../../parts/compact-table';
import { Panel } from '../../parts/panel';
import styles from './team-line.module.css';

interface TeamLineProps {
  edges: readonly IsoDate[];
  cells: readonly LoadGridCell[];
}

const width = 960;
const height = 140;
const floor = 120;

/** Everybody together: what is asked against what can be done, as a line and as a table. */
export function TeamLine({ edges, cells }: TeamLineProps) {
  const { hours, day, period } = useFormats();
  const [asTable, setAsTable] = useState(false);
  const most = Math.max(60, ...cells.flatMap(({ loadMinutes, capacityMinutes }) => [loadMinutes, capacityMinutes]));
  const step = width / Math.max(1, cells.length);
  const y = (minutes: number) => floor - (minutes / most) * (floor - 12);
  const over = cells.filter(({ loadMinutes, capacityMinutes }) => loadMinutes > capacityMinutes).length;
  const stairs = (of: (cell: LoadGridCell) => number) =>
    cells.map((cell, at) => `${at === 0 ? 'M' : 'L'}${at * step} ${y(of(cell))} H${(at + 1) * step}`).join(' ');
  const rows = cells.map((cell, at) => ({ cell, from: edges[at] ?? '', to: addDays(edges[at + 1] ?? '', -1) }));
  const summary = `Demand lies above capacity in ${over} of ${cells.length} columns.`;
  return (
    <Panel
      title="Demand against capacity"
      aside={
        <Button kind="link" onClick={() => setAsTable(!asTable)}>
          {asTable ? 'Show as chart' : 'Show as table'}
        </Button>
      }
    >
      {asTable ? (
        <CompactTable
          caption="Demand against capacity"
          rows={rows}
          keyOf={({ from }) => from}
          columns={[
            { title: 'Days', names: true, cell: ({ from, to }) => (from === to ? day(from) : period(from, to)) },
            { title: 'Demand', end: true, cell: ({ cell }) => hours(cell.loadMinutes / 60) },
            { title: 'Capacity', end: true, cell: ({ cell }) => hours(cell.capacityMinutes / 60) },
            { title: 'Free', end: true, cell: ({ cell }) => hours((cell.capacityMinutes - cell.loadMinutes) / 60) },
          ]}
        />
      ) : (
        <figure className={styles.figure}>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
            {cells.map((cell, at) => (
              <rect
                key={edges[at]}
                x={at * step + 1}
                width={Math.max(1, step - 2)}
                y={y(cell.loadMinutes)}
                height={floor - y(cell.loadMinutes)}
                className={cell.loadMinutes > cell.capacityMinutes ? styles.over : styles.demand}
              >
                <title>
                  {`${day(edges[at] ?? '')}: ${hours(cell.loadMinutes / 60)} asked, ${hours(cell.capacityMinutes / 60)} there`}
                </title>
              </rect>
            ))}
            <path d={stairs(({ capacityMinutes }) => capacityMinutes)} className={styles.capacity} />
            <line x1="0" x2={width} y1={floor} y2={floor} className={styles.axis} />
            {cells.map((_, at) =>
              at % Math.ceil(cells.length / 13) === 0 ? (
                <text key={edges[at]} x={at * step + 2} y={height - 4} className={styles.tick}>
                  {day(edges[at] ?? '')}
                </text>
              ) : null,
            )}
          </svg>
          <figcaption>
            <span className={styles.keyDemand} aria-hidden="true" /> demand,{' '}
            <span className={styles.keyOver} aria-hidden="true" /> above capacity,{' '}
            <span className={styles.keyCapacity} aria-hidden="true" /> capacity. {summary}
          </figcaption>
        </figure>
      )}
    </Panel>
  );
}
