import { memo } from 'react';
import type { LoadDifference } from '../../../src/analysis/capacity-effect';
import { loadPercent } from '../../../src/analysis/load-percent';
import type { LoadBands } from '../../../src/model/team-plan';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { bandWords, loadBand } from './load-band';
import table from './load-table.module.css';
import styles from './what-if.module.css';

interface DifferenceCellProps {
  cell: LoadDifference;
  /** As a reader of tables counts. */
  column: number;
  bands: LoadBands;
}

/** One week of a person: how full it would be, and what differs. */
export const DifferenceCell = memo(function DifferenceCell({ cell, column, bands }: DifferenceCellProps) {
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
    <td className={classes(table.cell, over && table[band])} aria-colindex={column}>
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
});
