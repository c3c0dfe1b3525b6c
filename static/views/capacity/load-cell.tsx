import { memo } from 'react';
import type { LoadGridCell } from '../../../src/analysis/load-grid';
import type { LoadBands } from '../../../src/model/team-plan';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { bandWords, loadBand } from './load-band';
import styles from './load-table.module.css';
import type { LoadLook } from './load-look';
import type { CellText } from './use-cell-text';

export interface LoadCellProps {
  cell: LoadGridCell;
  textOf: CellText;
  bands: LoadBands;
  look: LoadLook;
  place: string;
  /** Its number among all columns of time. */
  column: number;
  reachable: boolean;
  chosen: boolean;
  /** Another figure than without the preview. */
  changed: boolean;
}

const awayWords = { leave: 'leave', holiday: 'public holiday' } as const;

/** One stretch of a person or a team: how much, how full, who is away, what nobody has estimated. */
export const LoadCell = memo(function LoadCell(props: LoadCellProps) {
  const { cell, textOf, bands, look, place, column, reachable, chosen, changed } = props;
  const band = loadBand(cell, bands);
  const over = band === 'over' || band === 'far-over';
  const quiet = look.colours === 'overload' && !over && band !== 'off';
  // Work that nobody estimated asks for nothing on a day without work.
  const unestimated = look.unit === 'day' && band === 'off' ? 0 : cell.unestimated;
  const off = (cell.past?.offMinutes ?? 0) > 0;
  const words = [
    ...(cell.past ? [cell.loadMinutes > 0 ? 'logged' : 'nothing logged'] : []),
    ...(off ? ['some of it on a day off'] : []),
    ...(over || band === 'off' || (band === 'none' && !cell.past) ? [bandWords(bands)[band]] : []),
    ...(cell.away ? [awayWords[cell.away]] : []),
    ...(unestimated > 0 ? [`${unestimated} not estimated`] : []),
    ...(over && cell.projects > 1 ? [`${cell.projects} projects`] : []),
    ...(changed ? ['changed by the preview'] : []),
  ];
  return (
    <td
      role="gridcell"
      data-at={place}
      aria-colindex={column + 2}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen}
      title={[textOf(cell, 'hours', column), ...words].join(', ')}
      className={classes(
        styles.cell,
        quiet ? undefined : styles[band],
        cell.away === 'leave' && styles.leave,
        cell.past && styles.past,
        changed && styles.changed,
        chosen && styles.chosen,
        styles.opens,
      )}
    >
      <span aria-hidden={band === 'off' || band === 'none' || undefined}>
        {band === 'off' ? '' : band === 'none' ? '·' : textOf(cell, look.measure, column)}
      </span>
      {over ? (
        <span className={styles.mark} aria-hidden="true">
          {cell.projects > 1 ? '◥' : '▲'}
        </span>
      ) : null}
      {off ? <span className={styles.dayOff} aria-hidden="true" /> : null}
      {cell.away ? (
        <span className={styles.away} aria-hidden="true">
          {cell.away === 'leave' ? '✈' : '✦'}
        </span>
      ) : null}
      {unestimated > 0 ? (
        <span className={styles.vague} aria-hidden="true">
          {unestimated}
        </span>
      ) : null}
      {words.length > 0 ? <Hidden> {words.join(', ')}</Hidden> : null}
    </td>
  );
});
