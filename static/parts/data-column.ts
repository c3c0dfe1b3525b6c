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
