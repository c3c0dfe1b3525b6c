import type { LoadBands } from '../../../src/model/team-plan';
import { classes } from '../../parts/classes';
import { bandWords, type LoadBand } from './load-band';
import styles from './load-view.module.css';
import table from './load-table.module.css';

const graded: readonly LoadBand[] = ['low', 'fair', 'full'];
const always: readonly LoadBand[] = ['over', 'far-over', 'off'];

/** What colours and marks mean. */
export function LoadLegend({ bands, all, past }: { bands: LoadBands; all: boolean; past: boolean }) {
  const words = bandWords(bands);
  return (
    <ul className={styles.legend} aria-label="Legend">
      {[...(all ? graded : []), ...always].map((band) => (
        <li key={band}>
          <span className={classes(table.cell, styles.swatch, table[band])} aria-hidden="true" />
          {words[band]}
        </li>
      ))}
      <li>
        <span aria-hidden="true">◥</span> by several projects
      </li>
      <li>
        <span className={styles.sign} aria-hidden="true">
          ✈
        </span>{' '}
        leave
      </li>
      <li>
        <span className={styles.sign} aria-hidden="true">
          ✦
        </span>{' '}
        public holiday
      </li>
      <li>
        <span className={classes(table.cell, styles.swatch)} aria-hidden="true">
          <span className={table.vague} />
        </span>
        work without an estimate
      </li>
      {past ? (
        <>
          <li>
            <span className={table.past} aria-hidden="true">
              8%
            </span>{' '}
            logged in a past week
          </li>
          <li>
            <span className={classes(table.cell, styles.swatch)} aria-hidden="true">
              <span className={table.dayOff} />
            </span>
            logged on a day off
          </li>
        </>
      ) : null}
      <li>
        <span aria-hidden="true">+ ?</span> hidden work unknown
      </li>
    </ul>
  );
}
