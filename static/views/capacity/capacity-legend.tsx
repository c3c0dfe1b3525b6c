import { classes } from '../../parts/classes';
import styles from './capacity-grid.module.css';
import { bandWords, type LoadBand } from './load-band';

const bands: readonly LoadBand[] = ['fits', 'over', 'far-over'];

export function CapacityLegend() {
  return (
    <ul className={styles.legend} aria-label="Legend">
      {bands.map((band) => (
        <li key={band}>
          <span className={classes(styles.cell, styles.swatch, styles[band])} aria-hidden="true">
            {band === 'fits' ? null : <span className={styles.mark}>▲</span>}
          </span>
          {bandWords[band]}
        </li>
      ))}
      <li>
        <span className={classes(styles.cell, styles.swatch, styles.striped)} aria-hidden="true" />
        has work without an estimate
      </li>
    </ul>
  );
}
