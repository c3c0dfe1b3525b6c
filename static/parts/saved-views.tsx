import { useState } from 'react';
import * as v from 'valibot';
import { Button } from './button';
import styles from './column-picker.module.css';
import { Field } from './field';
import { gridViewShape, type GridView } from './grid-view';
import { keep, readKept } from './kept';
import { MenuButton } from './menu-button';

const shape = v.array(v.object({ name: v.string(), view: gridViewShape }));

interface SavedViewsProps {
  /** Under which name the views are kept. */
  store: string;
  view: GridView;
  show: (view: GridView) => void;
  standard: GridView;
}

/** Ways to look at a grid that somebody has named; kept in the browser where that is allowed. */
export function SavedViews({ store, view, show, standard }: SavedViewsProps) {
  const [views, setViews] = useState(() => readKept(store, shape) ?? []);
  const [lasting, setLasting] = useState(true);
  const [name, setName] = useState('');
  const write = (next: typeof views) => {
    setViews(next);
    setLasting(keep(store, next));
  };
  return (
    <MenuButton label="Views" icon="bookmark">
      {(close) => (
        <div className={styles.picker}>
          <ul className={styles.list} aria-label="Saved views">
            <li>
              <Button
                kind="subtle"
                onClick={() => {
                  show(standard);
                  close();
                }}
              >
                Standard
              </Button>
            </li>
            {views.map((saved) => (
              <li key={saved.name}>
                <Button
                  kind="subtle"
                  onClick={() => {
                    show(saved.view);
                    close();
                  }}
                >
                  {saved.name}
                </Button>
                <Button
                  kind="link"
                  aria-label={`Delete view ${saved.name}`}
                  onClick={() => write(views.filter((each) => each !== saved))}
                >
                  Delete
                </Button>
              </li>
            ))}
          </ul>
          <form
            style={{ width: '100%' }}
            onSubmit={(submit) => {
              submit.preventDefault();
              const called = name.trim();
              if (!called) return;
              write([
                ...views.filter((each) => each.name !== called),
                { name: called, view: v.parse(gridViewShape, plain(view)) },
              ]);
              setName('');
            }}
          >
            <Field
              label="Save the present view as"
              hint={lasting ? undefined : 'This browser keeps nothing for the app: the view lasts as long as the page.'}
            >
              {(control) => <input {...control} value={name} onChange={({ target }) => setName(target.value)} />}
            </Field>
            <Button type="submit" disabled={!name.trim()} style={{ marginTop: 'var(--space-100)' }}>
              Save view
            </Button>
          </form>
        </div>
      )}
    </MenuButton>
  );
}

/** Without what is not chosen, as it is kept. */
function plain(view: GridView): unknown {
  return JSON.parse(JSON.stringify(view));
}
