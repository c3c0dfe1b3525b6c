import { classes } from './classes';
import styles from './counter.module.css';

interface CounterProps {
  label: string;
  value: string;
  /** A second line, e.g. the sum behind the count. */
  note?: string | undefined;
  alarming?: boolean;
  /** Pressing filters to what is counted; without it the counter only tells. */
  press?: () => void;
  pressed?: boolean;
}

export function Counter({ label, value, note, alarming = false, press, pressed = false }: CounterProps) {
  const words = (
    <>
      <span className={styles.value}>{value}</span>
      <span className={styles.label}>{label}</span>
      {note ? <span className={styles.note}>{note}</span> : null}
    </>
  );
  const className = classes(styles.counter, alarming && styles.alarming);
  if (!press) return <div className={className}>{words}</div>;
  return (
    <button type="button" className={className} aria-pressed={pressed} onClick={press}>
      {words}
    </button>
  );
}
