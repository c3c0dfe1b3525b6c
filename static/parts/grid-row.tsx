import { memo, type Ref } from 'react';
import { classes } from './classes';
import type { GridColumn } from './grid-column';
import styles from './grid.module.css';
import { Icon } from './icon';

interface GridRowProps<Row> {
  row: Row;
  rowKey: string;
  index: number;
  columns: readonly GridColumn<Row>[];
  quiet: boolean;
  selected: boolean;
  /** Absent where rows cannot be chosen. */
  select: ((key: string, extend: boolean) => void) | undefined;
  /** The column that the Tab key reaches in this row. */
  reachable: number | undefined;
  measure: Ref<HTMLTableRowElement>;
  /** Whether what is nested under the row is in sight; absent where there is nothing. */
  expanded: boolean | undefined;
  expand: (key: string) => void;
}

function GridRowOf<Row>(props: GridRowProps<Row>) {
  const { row, rowKey, index, columns, quiet, selected, select, reachable, measure, expanded, expand } = props;
  const first = select ? 1 : 0;
  const place = (column: number) => ({ 'data-column': column, tabIndex: column === reachable ? 0 : -1 });
  return (
    <tr
      ref={measure}
      role="row"
      data-index={index}
      data-key={rowKey}
      aria-rowindex={index + 2}
      aria-selected={select ? selected : undefined}
      className={classes(styles.row, quiet && styles.quiet, selected && styles.selected)}
    >
      {select ? (
        <td role="gridcell" className={styles.select} {...place(0)}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={`Select ${rowKey}`}
            checked={selected}
            onChange={({ nativeEvent }) => select(rowKey, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
          />
        </td>
      ) : null}
      {columns.map((column, position) => {
        const editable = column.editor?.(row) !== undefined;
        const shared = {
          ...place(position + first),
          className: classes(
            column.end && styles.end,
            column.names && styles.names,
            column.acts && styles.acts,
            editable && styles.editable,
          ),
          'data-editable': editable || undefined,
          'aria-readonly': !editable,
        };
        return column.names ? (
          <th key={column.id} role="rowheader" scope="row" aria-expanded={expanded} {...shared}>
            {expanded === undefined ? (
              column.cell(row)
            ) : (
              <span className={styles.expandable}>
                <button
                  type="button"
                  tabIndex={-1}
                  className={classes(styles.expand, !expanded && styles.folded)}
                  aria-label={expanded ? `Hide what belongs to ${rowKey}` : `Show what belongs to ${rowKey}`}
                  title={expanded ? 'Hide (key −)' : 'Show (key +)'}
                  onClick={() => expand(rowKey)}
                >
                  <Icon name="chevron" size={14} />
                </button>
                {column.cell(row)}
              </span>
            )}
          </th>
        ) : (
          <td key={column.id} role="gridcell" {...shared}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

/** One row of a grid; drawn anew only when something of it has changed. */
export const GridRow = memo(GridRowOf) as typeof GridRowOf;
