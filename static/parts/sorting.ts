import { useMemo, useState } from 'react';

export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

type Order<Row> = (row: Row) => string | number | undefined;

/** Rows in the order a reader has chosen; a row without a value comes last either way. */
export function sorted<Row>(rows: readonly Row[], order: Order<Row>, descending: boolean): readonly Row[] {
  return [...rows].sort((one, other) => {
    const [a, b] = [order(one), order(other)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    const difference =
      typeof a === 'number' && typeof b === 'number'
        ? a - b
        : String(a).localeCompare(String(b), undefined, { numeric: true });
    return descending ? -difference : difference;
  });
}

/** Remembers the chosen column: first press ascending, second descending, third the given order again. */
export function useSorting<Row>(rows: readonly Row[], orders: ReadonlyMap<string, Order<Row>>) {
  const [sorting, setSorting] = useState<Sorting>();
  const order = sorting && orders.get(sorting.column);
  const shown = useMemo(
    () => (sorting && order ? sorted(rows, order, sorting.descending) : rows),
    [rows, order, sorting],
  );
  const press = (column: string) =>
    setSorting((old) => {
      if (old?.column !== column) return { column, descending: false };
      return old.descending ? undefined : { column, descending: true };
    });
  return { shown, sorting, press };
}
