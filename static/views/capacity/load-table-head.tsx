import { addDays, isoWeek, weekday, type IsoDate } from '../../../src/model/date';
import type { Holiday } from '../../../src/model/person-time';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import styles from './load-table.module.css';
import type { LoadLook } from './load-look';

interface LoadTableHeadProps {
  edges: readonly IsoDate[];
  unit: LoadLook['unit'];
  /** Of the team's region, and the project's own. */
  holidays: readonly Holiday[];
}

/** The stretches, with the holidays that fall into them. */
export function LoadTableHead({ edges, unit, holidays }: LoadTableHeadProps) {
  const { day, month, weekdayLetter } = useFormats();
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.who}>
          Person
        </th>
        {edges.slice(0, -1).map((from, at) => {
          const to = edges[at + 1] ?? from;
          const free = holidays.filter(({ date }) => date >= from && date < to);
          const names = free.map(({ date, name }) => `${day(date)} ${name}`).join(', ');
          const weekend = unit === 'day' && weekday(from) > 5;
          return (
            <th key={from} scope="col" className={classes(styles[unit], weekend && styles.weekend)} title={names}>
              <strong>
                {unit === 'week'
                  ? `W ${isoWeek(from).week}`
                  : unit === 'month'
                    ? month(addDays(to, -1))
                    : weekdayLetter(from)}
              </strong>
              <time dateTime={from}>{unit === 'day' ? Number(from.slice(8)) : day(from, edges[0])}</time>
              {free.length > 0 ? (
                <>
                  <span className={styles.feast} aria-hidden="true">
                    ✦
                  </span>
                  <Hidden> {names}</Hidden>
                </>
              ) : null}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
