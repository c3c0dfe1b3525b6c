import { useId, type HTMLAttributes, type ReactNode, type Ref } from 'react';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './option-list.module.css';

export interface Option<V> {
  readonly id: string;
  readonly value: V;
  readonly shown: ReactNode;
  readonly chosen?: boolean;
}

interface OptionListProps<V> extends Pick<HTMLAttributes<HTMLUListElement>, 'tabIndex' | 'onKeyDown'> {
  id: string;
  label: string;
  options: readonly Option<V>[];
  active: number;
  pick: (value: V) => void;
  list?: Ref<HTMLUListElement>;
}

/** The options of a list box; the element that holds the focus points at the active one. */
export function OptionList<V>({ id, label, options, active, pick, list, ...focus }: OptionListProps<V>) {
  return (
    <ul
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.options}
      {...focus}
      {...pointer(focus, id, active)}
    >
      {options.map((option, index) => (
        <li
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={option.chosen ?? false}
          className={classes(styles.option, index === active && styles.active)}
          // Keeps the focus where it is, so that the keys go on working.
          onPointerDown={(press) => press.preventDefault()}
          onClick={() => pick(option.value)}
        >
          <span>{option.shown}</span>
          {option.chosen ? <Icon name="check" /> : null}
        </li>
      ))}
    </ul>
  );
}

/** A list that holds the focus itself says which option is active. */
function pointer({ tabIndex }: { tabIndex?: number | undefined }, id: string, active: number) {
  return tabIndex === undefined ? {} : { 'aria-activedescendant': `${id}-${active}` };
}

export function useOptionListId(): string {
  return `options-${useId()}`;
}
