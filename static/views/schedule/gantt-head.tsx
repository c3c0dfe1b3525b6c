import { memo } from 'react';
import { classes } from '../../parts/classes';
import { useSurroundings } from '../../surroundings';
import styles from './gantt.module.css';
import { headerUnits, tickText, ticks, type TimeScale } from './time-scale';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';

/** Names of the grid's columns, and two levels of time above the bars. */
export const GanttHead = memo(function GanttHead({ scale, asOf }: { scale: TimeScale; asOf: IsoDate }) {
  const { locale } = useSurroundings();
  const { day } = useFormats();
  return (
    <div className={styles.head} role="row" aria-rowindex={1}>
      <div className={styles.cells}>
        <span role="columnheader" className={styles.title}>
          Work
        </span>
        <span role="columnheader" className={styles.owner}>
          Owner
        </span>
        <span role="columnheader" className={styles.date}>
          Start
        </span>
        <span role="columnheader" className={styles.date}>
          Finish
        </span>
        <span
          role="columnheader"
          className={styles.number}
          title="Working days later than the baseline; in italics, than the first due date"
        >
          Var
        </span>
        <span role="columnheader" className={styles.number} title="Working days it may slip before the end does">
          Float
        </span>
      </div>
      <div className={styles.times} aria-hidden="true" style={{ width: scale.widthPx }}>
        {headerUnits[scale.zoom].map((unit, level) => (
          <div key={unit} className={styles.level}>
            {ticks(scale, unit).map(({ date, x, widthPx }) => (
              <span key={date} className={classes(level === 0 && styles.large)} style={{ left: x, width: widthPx }}>
                {widthPx < 18 ? null : (
                  <span>
                    {tickText(unit, date, locale)}
                    {level === 0 && unit === 'month' ? ` ${date.slice(0, 4)}` : ''}
                  </span>
                )}
              </span>
            ))}
          </div>
        ))}
        <span className={styles.flag} style={{ left: scale.x(asOf) }}>
          {day(asOf, asOf)}
        </span>
      </div>
    </div>
  );
});
