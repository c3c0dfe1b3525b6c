import { useState } from 'react';
import { valuesOf, type ColumnFilter, type ColumnFilters } from './column-filter';
import styles from './column-picker.module.css';
import { Field } from './field';
import type { GridColumn } from './grid-column';
import { MenuButton } from './menu-button';

interface ColumnFilterMenuProps<Row> {
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  filters: ColumnFilters;
  change: (column: string, filter: ColumnFilter | undefined) => void;
}

/** Narrows the rows down by any column, shown or not. */
export function ColumnFilterMenu<Row>({ columns, rows, filters, change }: ColumnFilterMenuProps<Row>) {
  const [chosen, setChosen] = useState(() => columns.find(({ filter }) => filter === 'choice')?.id);
  const column = columns.find(({ id }) => id === chosen);
  return (
    <MenuButton label="Filter" icon="filter">
      {() => (
        <div className={styles.picker}>
          <Field label="Column">
            {(control) => (
              <select {...control} value={chosen} onChange={({ target }) => setChosen(target.value)}>
                {columns
                  .filter(({ acts }) => !acts)
                  .map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
              </select>
            )}
          </Field>
          {column ? (
            <Narrow
              column={column}
              rows={rows}
              filter={filters[column.id]}
              change={(filter) => change(column.id, filter)}
            />
          ) : null}
        </div>
      )}
    </MenuButton>
  );
}

interface NarrowProps<Row> {
  column: GridColumn<Row>;
  rows: readonly Row[];
  filter: ColumnFilter | undefined;
  change: (filter: ColumnFilter | undefined) => void;
}

function Narrow<Row>({ column, rows, filter, change }: NarrowProps<Row>) {
  const { title } = column;
  if (column.filter === 'choice') {
    const values = filter?.kind === 'choice' ? filter.values : [];
    const toggle = (value: string) => {
      const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
      change(next.length > 0 ? { kind: 'choice', values: next } : undefined);
    };
    return (
      <ul className={styles.list} aria-label={title}>
        {valuesOf(rows, column).map(({ value, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={values.includes(value)} onChange={() => toggle(value)} />
              {value || 'None'} ({count})
            </label>
          </li>
        ))}
      </ul>
    );
  }
  if (column.filter === 'words')
    return (
      <Field label={`${title} contains`}>
        {(control) => (
          <input
            {...control}
            value={filter?.kind === 'words' ? filter.words : ''}
            onChange={({ target }) => change(target.value ? { kind: 'words', words: target.value } : undefined)}
          />
        )}
      </Field>
    );
  const { from = '', to = '' } = filter?.kind === 'range' ? filter : {};
  const range = (next: { from: string; to: string }) =>
    change(
      next.from || next.to
        ? { kind: 'range', ...(next.from ? { from: next.from } : {}), ...(next.to ? { to: next.to } : {}) }
        : undefined,
    );
  const type = column.filter === 'day' ? 'date' : 'number';
  return (
    <>
      <Field label={`${title} from`}>
        {(control) => (
          <input {...control} type={type} value={from} onChange={({ target }) => range({ from: target.value, to })} />
        )}
      </Field>
      <Field label={`${title} to`}>
        {(control) => (
          <input {...control} type={type} value={to} onChange={({ target }) => range({ from, to: target.value })} />
        )}
      </Field>
    </>
  );
}
