import type { PersonLoad } from '../../../src/analysis/capacity';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { PersonName } from '../../parts/person-name';
import styles from './capacity-grid.module.css';
import { bandWords, loadBand } from './load-band';

interface CapacityRowProps {
  load: PersonLoad;
  unit: 'percent' | 'hours';
  row: number;
  /** The column that Tab reaches, where it lies in this row. */
  reachable: number | undefined;
  chosen: IsoDate | undefined;
  choose: (week: IsoDate, column: number, cell: HTMLElement) => void;
}

/** One person's weeks; work without an estimate is counted beside the name and striped, never taken as zero. */
export function CapacityRow({ load, unit, row, reachable, chosen, choose }: CapacityRowProps) {
  const { percent, number } = useFormats();
  const { person, projectKeys, weeks, unestimated } = load;
  return (
    <tr>
      <th scope="row" className={styles.who}>
        <PersonName person={person} />
        <span className={styles.note}>
          {projectKeys.join(', ')}
          {unestimated.length > 0 ? (
            <span className={styles.unestimated}>{unestimated.length} not estimated</span>
          ) : null}
        </span>
      </th>
      {weeks.map((cell, column) => {
        const band = loadBand(cell);
        const over = band === 'over' || band === 'far-over';
        const hours = `${number(cell.loadHours)}/${number(cell.capacityHours)} h`;
        const share = cell.loadPercent === undefined ? `${number(cell.loadHours)} h` : percent(cell.loadPercent);
        return (
          <td
            key={cell.week}
            role="gridcell"
            data-at={`${row}.${column}`}
            tabIndex={column === reachable ? 0 : -1}
            aria-selected={cell.week === chosen}
            title={hours}
            className={classes(
              styles.cell,
              styles[band],
              unestimated.length > 0 && styles.striped,
              cell.week === chosen && styles.chosen,
            )}
            onClick={({ currentTarget }) => choose(cell.week, column, currentTarget)}
            onKeyDown={(press) => {
              if (press.key !== 'Enter' && press.key !== ' ') return;
              press.preventDefault();
              choose(cell.week, column, press.currentTarget);
            }}
          >
            {band === 'none' ? <span aria-hidden="true">·</span> : unit === 'hours' ? hours : share}
            {band === 'none' ? <Hidden>{bandWords.none}</Hidden> : null}
            {over ? (
              <>
                <span className={styles.mark} aria-hidden="true">
                  ▲
                </span>
                <Hidden> {bandWords[band]}</Hidden>
              </>
            ) : null}
          </td>
        );
      })}
    </tr>
  );
}
