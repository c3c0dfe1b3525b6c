import type { IsoDate } from './date';

/** One cell of a sheet, by what it holds rather than by how it looks. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `amount` shows two decimals. */
  | { readonly kind: 'number'; readonly number: number; readonly amount?: true }
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

export interface SheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** Of what kind the column is, in a line of its own over the titles of a workbook. */
  readonly above?: string;
}

export interface Sheet {
  readonly name: string;
  /** The first line: it stays in sight and carries the filter. */
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a file gave for one cell: a number only where the file itself says so; a day as `yyyy-mm-dd`; nothing as ''. */
export type GivenCell = string | number;

/** A table out of a file, before anybody knows what its columns mean; `line` is the row's number in the file. */
export interface GivenTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly GivenCell[] }[];
}

export const noCell: Cell = { kind: 'empty' };

export function textCell(text: string | undefined): Cell {
  return text === undefined || text === '' ? noCell : { kind: 'text', text };
}

export function numberCell(number: number | undefined): Cell {
  return number === undefined ? noCell : { kind: 'number', number };
}

export function amountCell(amount: string | undefined): Cell {
  return amount === undefined ? noCell : { kind: 'number', number: Number(amount), amount: true };
}

export function dateCell(date: IsoDate | undefined): Cell {
  return date === undefined ? noCell : { kind: 'date', date };
}

/** What a cell says, without its looks: the form in which two cells are compared. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'number':
      return cell.amount ? cell.number.toFixed(2) : String(cell.number);
    case 'date':
      return cell.date;
    default:
      return cell.text;
  }
}
