import { useMemo, useRef } from 'react';
import type { Column } from './data-column';
import { DataTableHead } from './data-table-head';
import styles from './data-table.module.css';
import { classes } from './classes';
import { useSorting } from './sorting';
import { useVisibleRows } from './visible-rows';
import { RowGap } from './row-gap';

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Rows that are shown with less weight, e.g. closed ones. */
  quiet?: (row: Row) => boolean;
}

/** A table with sortable columns and a header that stays; long ones draw only the rows in sight. */
export function DataTable<Row>({ caption, columns, rows, keyOf, quiet }: DataTableProps<Row>) {
  const orders = useMemo(
    () => new Map(columns.flatMap(({ id, order }) => (order ? [[id, order] as const] : []))),
    [columns],
  );
  const { shown, sorting, press } = useSorting(rows, orders);
  const leastRem = columns.reduce((sum, { widthRem }) => sum + widthRem, 0);
  const frame = useRef<HTMLDivElement>(null);
  const visible = useVisibleRows(shown.length, frame);
  return (
    <div ref={frame} className={styles.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table} style={{ minWidth: `${leastRem}rem` }} aria-rowcount={shown.length + 1}>
        <caption className={styles.caption}>{caption}</caption>
        <colgroup>
          {columns.map(({ id, widthRem, grows }) => (
            <col key={id} style={grows ? {} : { width: `${widthRem}rem` }} />
          ))}
        </colgroup>
        <DataTableHead columns={columns} sorting={sorting} press={press} />
        <tbody>
          <RowGap height={visible.before} span={columns.length} />
          {visible.indexes.map((index) => {
            const row = shown[index];
            if (row === undefined) return null;
            return (
              <tr
                key={keyOf(row)}
                ref={visible.measure}
                data-index={index}
                aria-rowindex={index + 2}
                className={classes(quiet?.(row) && styles.quiet)}
              >
                {columns.map((column) => {
                  const className = classes(
                    column.end && styles.end,
                    column.names && styles.names,
                    column.acts && styles.acts,
                  );
                  const cell = column.cell(row);
                  return column.names ? (
                    <th key={column.id} scope="row" className={className}>
                      {cell}
                    </th>
                  ) : (
                    <td key={column.id} className={className}>
                      {cell}
                    </td>
                  );
                })}
              </tr>
            );
          })}
          <RowGap height={visible.after} span={columns.length} />
        </tbody>
      </table>
    </div>
  );
}
