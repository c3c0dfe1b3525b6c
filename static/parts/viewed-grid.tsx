import type { ComponentProps } from 'react';
import { Button } from './button';
import { EmptyState } from './empty-state';
import { Grid } from './grid';
import type { GridItem } from './grid-items';
import { moved } from './grid-view';
import type { useGridView } from './use-grid-view';

type GridProps<Row> = ComponentProps<typeof Grid<Row>>;

interface ViewedGridProps<Row> extends Pick<
  GridProps<Row>,
  'caption' | 'keyOf' | 'quiet' | 'selection' | 'select' | 'open' | 'nesting'
> {
  grid: ReturnType<typeof useGridView<Row>>;
  /** With what is nested under rows; absent where nothing is. */
  items?: readonly GridItem<Row>[];
  /** What a row is, and what several are. */
  names: readonly [one: string, many: string];
  /** Rows before any filter. */
  all: number;
  /** Takes back the filters that stand outside the grid. */
  unfilter: () => void;
}

/** A grid as its view has it, or that the filters leave nothing of it and the way back. */
export function ViewedGrid<Row>({ grid, items, names, all, unfilter, ...rest }: ViewedGridProps<Row>) {
  const { view, show, shown, rows, fold, sort } = grid;
  const [one, many] = names;
  const ids = shown.map(({ id }) => id);
  if (rows.length > 0)
    return (
      <Grid
        {...rest}
        columns={shown}
        items={items ?? grid.items}
        sorting={view.sorting}
        sort={sort}
        move={(column, by) => show({ ...view, columns: moved(ids, column, by) })}
        fold={fold}
      />
    );
  const clear = () => {
    show({ ...view, filters: {}, search: '' });
    unfilter();
  };
  return (
    <EmptyState title={`No ${one} matches`} action={<Button onClick={clear}>Clear filters</Button>}>
      The filters leave none of the {all} {many}.
    </EmptyState>
  );
}
