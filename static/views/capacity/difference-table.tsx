import type { CapacityEffect, LoadDifference } from '../../../src/analysis/capacity-effect';
import { loadPercent } from '../../../src/analysis/load-percent';
import type { LoadBands } from '../../../src/model/team-plan';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { bandWords, loadBand } from './load-band';
import table from './load-table.module.css';
import styles from './what-if.module.css';

interface DifferenceTableProps {
  effect: CapacityEffect;
  bands: LoadBands;
}

/** Whom a scenario touches, week by week: how full they would be, and by how many hours that differs. */
export function DifferenceTable({ effect, bands }: DifferenceTableProps) {
  const { day } = useFormats();
  return (
    <div className={table.frame} role="region" aria-label="Weeks of whoever is touched" tabIndex={0}>
      <table className={classes(table.grid, styles.wide)} aria-label="What changes, by person and week">
        <thead>
          <tr>
            <th scope="col" className={table.who}>
              Person
            </th>
            {effect.weeks.map((week) => (
              <th key={week} scope="col" className={table.week}>
                {day(week, effect.weeks[0])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effect.people.map(({ accountId, name, role, cells }) => (
            <tr key={accountId}>
              <th scope="row" className={table.who}>
                {name}
                <span className={styles.role}>{role}</span>
              </th>
              {cells.map((cell, at) => (
                <Difference key={effect.weeks[at]} cell={cell} bands={bands} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Difference({ cell, bands }: { cell: LoadDifference; bands: LoadBands }) {
  const { hours, percent, signed } = useFormats();
  const { before, after } = cell;
  const [was, band] = [loadBand(before, bands), loadBand(after, bands)];
  const over = band === 'over' || band === 'far-over';
  const more = (after.loadMinutes - before.loadMinutes) / 60;
  const room = (after.capacityMinutes - before.capacityMinutes) / 60;
  const share = loadPercent(after.loadMinutes, after.capacityMinutes);
  const full = share === undefined ? hours(after.loadMinutes / 60) : percent(share);
  const changes = [...(more === 0 ? [] : [`${signed(more)} h`]), ...(room === 0 ? [] : [`${signed(room)} h capacity`])];
  return (
    <td className={classes(table.cell, over && table[band])}>
      {changes.length === 0 && after.loadMinutes === 0 ? '·' : full}
      {over ? (
        <span className={table.mark} aria-hidden="true">
          ▲
        </span>
      ) : null}
      {changes.map((text) => (
        <span key={text} className={styles.difference}>
          {text}
        </span>
      ))}
      {was === band ? null : <Hidden> {`${bandWords(bands)[band]}, before: ${bandWords(bands)[was]}`}</Hidden>}
    </td>
  );
}
