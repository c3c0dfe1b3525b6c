import styles from './clamped.module.css';

/** A sentence of which a table shows the first lines; the rest is one hover away, and on paper. */
export function Clamped({ children }: { children: string }) {
  return (
    <span className={styles.clamped} title={children}>
      {children}
    </span>
  );
}
