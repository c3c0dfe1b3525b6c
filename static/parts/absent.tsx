import { Hidden } from './hidden';
import styles from './read-only-note.module.css';

/** A value that was never given: a dash to see, words to hear. */
export function Absent() {
  return (
    <span className={styles.absent}>
      <span aria-hidden="true">–</span>
      <Hidden>not given</Hidden>
    </span>
  );
}
