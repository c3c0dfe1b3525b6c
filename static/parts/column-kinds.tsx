import type { ReactNode } from 'react';
import type { Person } from '../../src/model/person';
import { Clamped } from './clamped';
import { Day } from './day';
import type { GridColumn } from './grid-column';
import { IssueKeys } from './issue-keys';
import { PersonName } from './person-name';

type Named = Pick<GridColumn<never>, 'id' | 'title'>;

/** A text of any length. */
export function wordsColumn<Row>(named: Named, of: (row: Row) => string | undefined): GridColumn<Row> {
  return {
    ...named,
    widthRem: 11,
    filter: 'words',
    text: (row) => of(row) ?? '',
    cell: (row) => {
      const words = of(row);
      return words ? <Clamped>{words}</Clamped> : '–';
    },
  };
}

/** A date, or the date of an instant; the year stands where it is not that of `asOf`. */
export function dayColumn<Row>(named: Named, asOf: string, of: (row: Row) => string | undefined): GridColumn<Row> {
  const dateOf = (row: Row) => of(row)?.slice(0, 10);
  return {
    ...named,
    widthRem: 6,
    filter: 'day',
    text: (row) => dateOf(row) ?? '',
    cell: (row) => {
      const date = dateOf(row);
      return date ? <Day date={date} beside={asOf} /> : '–';
    },
  };
}

/** A number or an amount, as `shown` writes it. */
export function numberColumn<Row, Value extends number | string>(
  named: Named & Pick<GridColumn<Row>, 'widthRem'>,
  of: (row: Row) => Value | undefined,
  shown: (value: Value) => ReactNode,
): GridColumn<Row> {
  return {
    ...named,
    end: true,
    filter: 'number',
    text: (row) => String(of(row) ?? ''),
    order: (row) => {
      const value = of(row);
      return value === undefined ? undefined : Number(value);
    },
    cell: (row) => {
      const value = of(row);
      return value === undefined ? '–' : shown(value);
    },
  };
}

/** One of a few values, by which rows can be gathered; empty where there is none. */
export function choiceColumn<Row>(
  named: Named & Pick<GridColumn<Row>, 'widthRem'>,
  of: (row: Row) => string,
): GridColumn<Row> {
  return { ...named, filter: 'choice', groups: true, text: of, cell: (row) => of(row) || '–' };
}

/** Somebody; `absent` stands where nobody is. */
export function personColumn<Row>(named: Named, of: (row: Row) => Person | undefined, absent = '–'): GridColumn<Row> {
  return {
    ...named,
    widthRem: 8,
    filter: 'choice',
    people: true,
    groups: true,
    text: (row) => of(row)?.name ?? '',
    cell: (row) => <PersonName person={of(row)} absent={absent} />,
  };
}

/** Work items; sorted by how many there are, found also by their summaries where `of` gives them. */
export function workColumn<Row>(
  named: Named,
  of: (row: Row) => readonly { readonly key: string; readonly summary?: string }[],
): GridColumn<Row> {
  return {
    ...named,
    widthRem: 8,
    filter: 'words',
    text: (row) =>
      of(row)
        .map(({ key, summary }) => [key, summary].join(' ').trim())
        .join(' '),
    order: (row) => of(row).length,
    cell: (row) => {
      const keys = of(row).map(({ key }) => key);
      return keys.length > 0 ? <IssueKeys keys={keys} most={2} /> : '–';
    },
  };
}
