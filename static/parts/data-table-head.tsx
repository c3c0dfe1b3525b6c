import { classes } from './classes';
import type { Column } from './data-column';
import styles from './data-table.module.css';
import { Icon } from './icon';
import type { Sorting } from './sorting';

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
