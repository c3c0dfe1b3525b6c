import { useState } from 'react';
import styles from './column-picker.module.css';
import { Button } from './button';
import type { GridColumn } from './grid-column';
import { moved, shownColumns } from './grid-view';
import { Icon } from './icon';
import { MenuButton } from './menu-button';
import { SearchField } from './search-field';

interface ColumnPickerProps<Row> {
  all: readonly GridColumn<Row>[];
  chosen: readonly string[];
  change: (chosen: readonly string[]) => void;
  standard: readonly string[];
}

/** Which columns are shown and in which order; each moves with a press. */
export function ColumnPicker<Row>({ all, chosen, change, standard }: ColumnPickerProps<Row>) {
  const [query, setQuery] = useState('');
  const shown = shownColumns(all, chosen).filter(({ acts }) => !acts);
  const order = shown.map(({ id }) => id);
  const hidden = all.filter(({ id, acts }) => !acts && !order.includes(id));
  const found = [...shown, ...hidden].filter(({ title }) => title.toLowerCase().includes(query.trim().toLowerCase()));
  return (
    <MenuButton label="Columns" icon="columns">
      {() => (
        <div className={styles.picker}>
          <SearchField label="Search columns" value={query} change={setQuery} />
          <ul className={styles.list}>
            {found.map(({ id, title, names }) => {
              const at = order.indexOf(id);
              return (
                <li key={id}>
                  <label>
                    <input
                      type="checkbox"
                      checked={at >= 0}
                      disabled={names}
                      onChange={() => change(at >= 0 ? order.filter((each) => each !== id) : [...order, id])}
                    />
                    {title}
                  </label>
                  {at > 0 ? (
                    <span>
                      <Move title={title} up disabled={at === 1} press={() => change(moved(order, id, -1))} />
                      <Move
                        title={title}
                        disabled={at === order.length - 1}
                        press={() => change(moved(order, id, 1))}
                      />
                    </span>
                  ) : null}
                </li>
              );
            })}
          </ul>
          <Button kind="link" onClick={() => change(standard)}>
            Back to the standard columns
          </Button>
        </div>
      )}
    </MenuButton>
  );
}

interface MoveProps {
  title: string;
  up?: boolean;
  disabled: boolean;
  press: () => void;
}

function Move({ title, up = false, disabled, press }: MoveProps) {
  return (
    <button
      type="button"
      className={styles.move}
      disabled={disabled}
      aria-label={`Move ${title} ${up ? 'up' : 'down'}`}
      onClick={press}
    >
      <Icon name={up ? 'up' : 'down'} size={14} />
    </button>
  );
}
