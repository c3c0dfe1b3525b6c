import { classes } from './classes';
import styles from './skeleton.module.css';

/** Grey lines where text will stand. */
export function SkeletonLines({ lines = 3, short = false }: { lines?: number; short?: boolean }) {
  return (
    <div className={classes(styles.lines, short && styles.short)} aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  );
}

/** Grey boxes in a row where tiles or counters will stand. */
export function SkeletonTiles({ tiles, height }: { tiles: number; height: string }) {
  return (
    <div className={styles.tiles} aria-hidden="true">
      {Array.from({ length: tiles }, (_, tile) => (
        <span key={tile} style={{ height }} />
      ))}
    </div>
  );
}

/** Grey rows where a table will stand. */
export function SkeletonRows({ rows }: { rows: number }) {
  return (
    <div className={styles.rows} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} />
      ))}
    </div>
  );
}
