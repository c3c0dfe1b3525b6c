import { addDays, isoWeek, weekday, type IsoDate } from '../../../src/model/date';
import type { Holiday } from '../../../src/model/person-time';
import { useFormats } from '../../formats';
import type { DrawnColumn } from '../../parts/drawn-columns';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import styles from './load-table.module.css';
import type { LoadLook } from './load-look';

interface LoadTableHeadProps {
  edges: readonly IsoDate[];
  drawn: readonly DrawnColumn[];
  unit: LoadLook['unit'];
  /** Of the team's region, and the project's own. */
  holidays: readonly Holiday[];
}

/** The stretches, with the holidays that fall into them. */
export function LoadTableHead({ edges, drawn, unit, holidays }: LoadTableHeadProps) {
  const { day, month, weekdayLetter } = useFormats();
  return (
    <thead>
      <tr>
        <th scope="col" aria-colindex={1} className={styles.who}>
          Person
        </th>
        {drawn.map((column) => {
          const at = column.index;
          const from = edges[at] ?? '';
          if (column.kind === 'gap') return <td key={`gap ${at}`} aria-hidden="true" colSpan={column.span} />;
          const to = edges[at + 1] ?? from;
          const free = holidays.filter(({ date }) => date >= from && date < to);
          const names = free.map(({ date, name }) => `${day(date)} ${name}`).join(', ');
          const weekend = unit === 'day' && weekday(from) > 5;
          return (
            <th
              key={from}
              scope="col"
              aria-colindex={at + 2}
              className={classes(weekend && styles.weekend)}
              title={names}
            >
              <strong>
                {unit === 'week'
                  ? `W ${isoWeek(from).week}`
                  : unit === 'month'
                    ? month(addDays(to, -1))
                    : weekdayLetter(from)}
              </strong>
              <time dateTime={from}>
                {unit === 'day' ? Number(from.slice(8)) : day(from, edges[Math.max(0, at - 1)])}
              </time>
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
