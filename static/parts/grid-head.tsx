import { useState, type KeyboardEvent } from 'react';
import { classes } from './classes';
import type { GridColumn } from './grid-column';
import styles from './grid.module.css';
import { Hidden } from './hidden';
import { Icon } from './icon';
import type { Sorting } from './sorting';

interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  sorting: Sorting | undefined;
  sort: (column: string) => void;
  /** Absent where the order is fixed. */
  move: (column: string, by: number) => void;
  /** Absent where rows cannot be chosen. */
  selectAll: (() => void) | undefined;
  allSelected: boolean;
  /** The column that the Tab key reaches in the head. */
  reachable: number | undefined;
}

/** The head of a grid: a press sorts, a column is dragged to its place or moved with Alt, Shift and an arrow. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { columns, sorting, sort, move, selectAll, allSelected, reachable } = props;
  const [dragged, setDragged] = useState<string>();
  const first = selectAll ? 1 : 0;
  const stop = (column: number) => (column === reachable ? 0 : -1);
  const drop = (onto: string) => {
    const at = (id: string) => columns.findIndex((column) => column.id === id);
    if (dragged && dragged !== onto) move(dragged, at(onto) - at(dragged));
    setDragged(undefined);
  };
  const keys = (id: string) => (press: KeyboardEvent) => {
    if (!press.altKey || !press.shiftKey || !/^Arrow(Left|Right)$/.test(press.key)) return;
    press.preventDefault();
    press.stopPropagation();
    move(id, press.key === 'ArrowLeft' ? -1 : 1);
  };
  return (
    <thead>
      <tr role="row" data-index={-1} aria-rowindex={1}>
        {selectAll ? (
          <th role="columnheader" scope="col" className={styles.select}>
            <input
              type="checkbox"
              data-column={0}
              tabIndex={stop(0)}
              aria-label="Select all shown"
              checked={allSelected}
              onChange={selectAll}
            />
          </th>
        ) : null}
        {columns.map(({ id, title, end, names, acts }, position) => {
          if (acts)
            return (
              <th
                key={id}
                role="columnheader"
                scope="col"
                className={styles.acts}
                data-column={position + first}
                tabIndex={stop(position + first)}
              >
                <Hidden>{title}</Hidden>
              </th>
            );
          const mine = sorting?.column === id ? sorting : undefined;
          return (
            <th
              key={id}
              role="columnheader"
              scope="col"
              className={classes(end && styles.end, names && styles.names, dragged === id && styles.dragged)}
              aria-sort={mine ? (mine.descending ? 'descending' : 'ascending') : 'none'}
              draggable={!names}
              onDragStart={() => setDragged(id)}
              onDragEnd={() => setDragged(undefined)}
              onDragOver={(drag) => !names && drag.preventDefault()}
              onDrop={() => drop(id)}
            >
              <button
                type="button"
                data-column={position + first}
                tabIndex={stop(position + first)}
                className={styles.sort}
                onClick={() => sort(id)}
                onKeyDown={names ? undefined : keys(id)}
              >
                {title}
                {mine ? <Icon name={mine.descending ? 'sortDown' : 'sortUp'} size={14} /> : null}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
