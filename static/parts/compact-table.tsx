import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './compact-table.module.css';

export interface CompactColumn<Row> {
  readonly title: string;
  readonly end?: boolean;
  /** As CSS has it, where tables above each other should have their columns in one line. */
  readonly width?: string;
  /** The cell that names the row. */
  readonly names?: boolean;
  /** A drawing of what other columns say: only where there is room, and not for screen readers. */
  readonly drawing?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

interface CompactTableProps<Row> {
  caption: string;
  columns: readonly CompactColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

/** A short table that turns into one card per row where there is little width; roles keep it a table for everybody. */
export function CompactTable<Row>({ caption, columns, rows, keyOf }: CompactTableProps<Row>) {
  return (
    <div className={styles.frame}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ title, end, width, drawing }) => (
              <th
                key={title}
                role="columnheader"
                scope="col"
                style={{ width }}
                className={classes(end && styles.end, drawing && styles.drawing)}
                aria-hidden={drawing}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map(({ title, end, names, drawing, cell }) =>
                names ? (
                  <th key={title} role="rowheader" scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td
                    key={title}
                    role="cell"
                    data-title={title}
                    className={classes(end && styles.end, drawing && styles.drawing)}
                    aria-hidden={drawing}
                  >
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
