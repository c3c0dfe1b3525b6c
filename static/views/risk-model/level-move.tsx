import type { RiskLevel } from '../../../src/model/risk-model';
import { Hidden } from '../../parts/hidden';
import { LevelPill } from '../../parts/level-pill';
import styles from './risk-model.module.css';

/** From one level to another. */
export function LevelMove({ from, to }: { from: RiskLevel | undefined; to: RiskLevel | undefined }) {
  return (
    <span className={styles.move}>
      <LevelPill level={from} />
      <span aria-hidden="true">→</span>
      <Hidden> becomes </Hidden>
      <LevelPill level={to} />
    </span>
  );
}
