import type { HeatCell } from '../../../src/analysis/risk-register';
import type { RiskModel, ScaleStep } from '../../../src/model/risk-model';
import { classes } from '../../parts/classes';
import styles from './heat-map.module.css';

const chips = 3;

const named = (scale: readonly ScaleStep[], step: number) =>
  `${step} ${scale.find((each) => each.step === step)?.label ?? ''}`;

interface HeatMapCellProps {
  cell: HeatCell;
  model: RiskModel;
  /** Keys of the risks whose review is overdue. */
  overdue: ReadonlySet<string>;
  /** The cell's place, by which the grid finds it again. */
  at: string;
  reachable: boolean;
  chosen: boolean;
  choose: () => void;
}

export function HeatMapCell({ cell, model, overdue, at, reachable, chosen, choose }: HeatMapCellProps) {
  const { probability, impact, exposure, level, keys, overdueReviews } = cell;
  const label = [
    `Probability ${named(model.probability, probability)}`,
    `impact ${named(model.impact, impact)}`,
    `exposure ${exposure}, level ${level}`,
    keys.length === 1 ? '1 risk' : `${keys.length} risks`,
    ...(overdueReviews > 0 ? [`${overdueReviews} with the review overdue`] : []),
  ].join(', ');
  return (
    <td
      role="gridcell"
      data-at={at}
      tabIndex={reachable ? 0 : -1}
      aria-label={label}
      aria-selected={chosen}
      className={classes(styles.cell, styles[level], keys.length > 0 && styles.held, chosen && styles.chosen)}
      onClick={choose}
      onKeyDown={(press) => {
        if (press.key !== 'Enter' && press.key !== ' ') return;
        press.preventDefault();
        choose();
      }}
    >
      <div className={styles.inside} aria-hidden="true">
        {keys.length > chips ? <strong>{keys.length}</strong> : null}
        {keys.length > chips && overdueReviews > 0 ? <small>{overdueReviews} overdue</small> : null}
        {keys.length <= chips
          ? keys.map((key) => (
              <span key={key} className={classes(styles.chip, overdue.has(key) && styles.overdue)}>
                {key}
              </span>
            ))
          : null}
        {keys.length === 0 ? <span className={styles.exposure}>{exposure}</span> : null}
      </div>
    </td>
  );
}
