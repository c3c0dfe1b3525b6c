import { exposureOf, levelAt, type RiskModel } from '../../../src/model/risk-model';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import { levelNames } from '../../parts/level-pill';
import map from '../risks/heat-map.module.css';
import styles from './risk-model.module.css';

interface MatrixCellProps {
  model: RiskModel;
  probability: number;
  impact: number;
  at: string;
  reachable: boolean;
  readOnly: boolean;
  open: (anchor: HTMLElement) => void;
}

export function MatrixCell({ model, probability, impact, at, reachable, readOnly, open }: MatrixCellProps) {
  const level = levelAt(model, probability, impact);
  const own = model.cells.some((cell) => cell.probability === probability && cell.impact === impact);
  return (
    <td
      role="gridcell"
      data-at={at}
      tabIndex={reachable ? 0 : -1}
      aria-readonly={readOnly}
      className={classes(map.cell, map[level], map.held, styles.cell)}
      onClick={({ currentTarget }) => open(currentTarget)}
      onKeyDown={(press) => {
        if (press.key !== 'Enter' && press.key !== ' ') return;
        press.preventDefault();
        open(press.currentTarget);
      }}
    >
      <Hidden>
        Probability {probability}, impact {impact}:{' '}
      </Hidden>
      <div className={map.inside}>
        <strong>{exposureOf(probability, impact)}</strong>
        <small>{levelNames[level]}</small>
      </div>
      {own ? (
        <span className={styles.own}>
          <Icon name="edit" size={12} />
          <Hidden> set by hand</Hidden>
        </span>
      ) : null}
    </td>
  );
}
