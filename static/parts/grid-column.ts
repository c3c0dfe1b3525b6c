import type { ReactNode } from 'react';

/** What an editor of one cell is handed. */
export interface CellEditing {
  /** Saves; the editor stays open with what was entered until that has worked. */
  run(save: () => Promise<void>): void;
  readonly busy: boolean;
}

export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly widthRem: number;
  /** Takes what room is left; its width is then the least it gets. */
  readonly grows?: boolean;
  /** Numbers stand at the end of their column. */
  readonly end?: boolean;
  /** Names the row, stays in sight and cannot be hidden. */
  readonly names?: boolean;
  /** Holds what can be done to a row: always the last in sight, neither chosen, sorted nor filtered by. */
  readonly acts?: boolean;
  /** Shown until somebody chooses otherwise. */
  readonly standard?: boolean;
  /** The value in plain words, empty where there is none: what a search, a filter and a group go by. */
  readonly text: (row: Row) => string;
  /** What the column is sorted by where that is not its text. */
  readonly order?: (row: Row) => string | number | undefined;
  /** The highest value comes first: in groups, in lists of values, and at the first press on the head. */
  readonly descends?: boolean;
  /** How the rows can be narrowed down by it. */
  readonly filter: 'words' | 'choice' | 'day' | 'number';
  /** Its values are names of people, which are not kept in the browser. */
  readonly people?: boolean;
  /** Whether rows may be gathered by it. */
  readonly groups?: boolean;
  readonly cell: (row: Row) => ReactNode;
  /** Absent where no row can be edited here; answers undefined for a row that cannot. */
  readonly editor?: ((row: Row) => ((editing: CellEditing) => ReactNode) | undefined) | undefined;
}

/** The value that rows are sorted and compared by. */
export function orderOf<Row>({ order, text }: GridColumn<Row>, row: Row): string | number | undefined {
  return order ? order(row) : text(row) || undefined;
}

/** Numbers by size, words as people sort them, nothing last. */
export function compareOrders(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a).localeCompare(String(b), undefined, { numeric: true });
}

/** Two rows' values in the order in which a column lists them. */
export function compareIn<Row>(
  { descends }: GridColumn<Row>,
  a: string | number | undefined,
  b: string | number | undefined,
): number {
  return descends && a !== undefined && b !== undefined ? compareOrders(b, a) : compareOrders(a, b);
}
