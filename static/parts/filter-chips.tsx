import { Button } from './button';
import { Hidden } from './hidden';
import { Icon } from './icon';
import styles from './filter-chips.module.css';

export interface FilterChip {
  readonly name: string;
  remove(): void;
}

interface FilterChipsProps {
  chips: readonly FilterChip[];
  clear: () => void;
  shown: number;
  all: number;
  /** What is counted, e.g. `risks`. */
  things: string;
}

/** Which filters are on, and honestly how many rows they leave. */
export function FilterChips({ chips, clear, shown, all, things }: FilterChipsProps) {
  return (
    <div className={styles.chips}>
      <span role="status">{shown === all ? `${all} ${things}` : `${shown} of ${all} ${things} shown`}</span>
      {chips.map(({ name, remove }) => (
        <button key={name} type="button" className={styles.chip} onClick={remove}>
          <Hidden>Remove filter </Hidden>
          {name}
          <Icon name="cross" size={12} />
        </button>
      ))}
      {chips.length > 0 ? (
        <Button kind="link" onClick={clear}>
          Clear filters
        </Button>
      ) : null}
    </div>
  );
}
