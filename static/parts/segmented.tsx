import { Button } from './button';
import styles from './segmented.module.css';

interface SegmentedProps {
  label: string;
  options: readonly { readonly id: string; readonly name: string }[];
  value: string;
  choose: (id: string) => void;
}

/** One of a few ways to look at something, all of them in sight. */
export function Segmented({ label, options, value, choose }: SegmentedProps) {
  return (
    <div className={styles.segmented} role="group" aria-label={label}>
      {options.map(({ id, name }) => (
        <Button key={id} kind="subtle" aria-pressed={id === value} onClick={() => choose(id)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
