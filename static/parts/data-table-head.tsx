import { classes } from './classes';
import styles from './data-table.module.css';
import { Icon } from './icon';
import type { Sorting } from './sorting';
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly widthRem: number;
  /** Takes what room is left; its width is then the least it gets. */
  readonly grows?: boolean;
  /** Numbers stand at the end of their column. */
  readonly end?: boolean;
  /** The cell that names the row; it stays in sight when the table is scrolled sideways. */
  readonly names?: boolean;
  /** What can be done to the row; it stays in sight too, at the end. */
  readonly acts?: boolean;
  /** What the column is sorted by; a column without it cannot be sorted. */
  readonly order?: (row: Row) => string | number | undefined;
  readonly cell: (row: Row) => ReactNode;
}

interface DataTableHeadProps<Row> {
  columns: readonly Column<Row>[];
  sorting: Sorting | undefined;
  press: (column: string) => void;
}

export function DataTableHead<Row>({ columns, sorting, press }: DataTableHeadProps<Row>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, title, end, names, acts, order }) => {
          const mine = sorting?.column === id ? sorting : undefined;
          const direction = mine ? (mine.descending ? 'descending' : 'ascending') : 'none';
          return (
            <th
              key={id}
              scope="col"
              className={classes(end && styles.end, names && styles.names, acts && styles.acts)}
              aria-sort={order ? direction : undefined}
            >
              {order ? (
                <button type="button" className={styles.sort} onClick={() => press(id)}>
                  {title}
                  <Icon name={mine ? (mine.descending ? 'sortDown' : 'sortUp') : 'sortNone'} size={14} />
                </button>
              ) : (
                <span className={styles.title}>{title}</span>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
