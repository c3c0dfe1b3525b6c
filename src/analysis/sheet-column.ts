import type { Person } from '../model/person';
import type { Cell, GivenCell } from '../model/sheet';

/** How a file writes what can be written in two ways; `unknown` where nobody has said it. */
export interface Conventions {
  /** What stands before the decimals of a number that is text. */
  readonly decimal: 'point' | 'comma' | 'unknown';
  /** Whether the day or the month comes first in 03/04/2026. */
  readonly dates: 'day-first' | 'month-first' | 'unknown';
  /** What an empty cell does to a value that is there. */
  readonly empty: 'keep' | 'clear';
}

export interface ReadingHow extends Conventions {
  /** Who may be named in a column of people. */
  readonly people: readonly Person[];
}

/** What a cell of a file turned out to be; `text` is the value as the sheet would show it. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: string | number; readonly text: string }
  | { readonly kind: 'ambiguous' | 'unreadable'; readonly why: string };

/** One column of a register's sheet, for the way out and, where it has `read`, for the way in. */
export interface SheetColumn<Row> {
  /** Of a column that is read, the name of the value it changes. */
  readonly id: string;
  readonly title: string;
  readonly width: number;
  /** Other words that head such a column in files from elsewhere, in lower case. */
  readonly alsoCalled?: readonly string[];
  cell(row: Row, siteUrl: string): Cell;
  /** Reads a cell that is not empty. */
  read?(given: GivenCell, how: ReadingHow): CellReading;
  /** Whether the value can be taken away, and of this row makes a difference. */
  clears?(row: Row): boolean;
}
