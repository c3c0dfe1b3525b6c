import type { HeatCell } from '../../../src/analysis/heat-map';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskModel, ScaleStep } from '../../../src/model/risk-model';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import styles from './heat-map.module.css';

const chips = 3;

const named = (scale: readonly ScaleStep[], step: number) =>
  `${step} ${scale.find((each) => each.step === step)?.label ?? ''}`;

interface HeatMapCellProps {
  cell: HeatCell;
  model: RiskModel;
  /** By key. */
  risks: ReadonlyMap<string, RiskRow>;
  /** The cell's place, by which the grid finds it again. */
  at: string;
  reachable: boolean;
  chosen: boolean;
  choose: () => void;
  /** The risk that is being moved. */
  taken: string | undefined;
  /** Absent where risks cannot be moved. */
  take: ((key: string | undefined) => void) | undefined;
  drop: () => void;
  /** Risks that another assessment has here and that have moved on. */
  left: readonly string[];
}

export function HeatMapCell(props: HeatMapCellProps) {
  const { cell, model, risks, at, reachable, chosen, choose, taken, take, drop, left } = props;
  const { probability, impact, exposure, level, keys, overdueReviews } = cell;
  return (
    <td
      role="gridcell"
      data-at={at}
      data-place={`${probability}.${impact}`}
      tabIndex={reachable ? 0 : -1}
      aria-selected={chosen}
      className={classes(styles.cell, styles[level], keys.length > 0 && styles.held, chosen && styles.chosen)}
      onClick={choose}
      onDragOver={taken ? (drag) => drag.preventDefault() : undefined}
      onDrop={drop}
      onKeyDown={(press) => {
        if (press.key !== 'Enter' && press.key !== ' ') return;
        press.preventDefault();
        choose();
      }}
    >
      <Hidden>
        Probability {named(model.probability, probability)}, impact {named(model.impact, impact)}, level {level},
        exposure{' '}
      </Hidden>
      <div className={styles.inside}>
        {keys.length === 0 ? <span className={styles.exposure}>{exposure}</span> : <Hidden>{exposure}, </Hidden>}
        {keys.length > chips ? <strong>{keys.length}</strong> : <Hidden>{keys.length || 'no'} risks </Hidden>}
        {keys.length > chips ? <Hidden> risks</Hidden> : null}
        {keys.length > chips && overdueReviews > 0 ? <small>{overdueReviews} overdue</small> : null}
        {keys.length <= chips
          ? keys.map((key) => {
              const { reviewOverdueDays, escalation } = risks.get(key) ?? {};
              return (
                <span
                  key={key}
                  draggable={take !== undefined}
                  onDragStart={() => take?.(key)}
                  onDragEnd={() => take?.(undefined)}
                  className={classes(
                    styles.chip,
                    reviewOverdueDays !== undefined && styles.overdue,
                    escalation && styles.escalated,
                    key === taken && styles.taken,
                  )}
                >
                  {key}
                  {reviewOverdueDays === undefined ? null : <Hidden> review overdue</Hidden>}
                  {escalation ? <Hidden> escalated</Hidden> : null}
                </span>
              );
            })
          : null}
        {left.length > 0 && keys.length + left.length <= chips
          ? left.map((key) => (
              <span key={key} className={styles.gone}>
                {key}
                <Hidden> has moved from here</Hidden>
              </span>
            ))
          : null}
      </div>
    </td>
  );
}
