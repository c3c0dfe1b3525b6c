import type { RiskLevel } from '../../src/model/risk-model';
import { classes } from './classes';
import styles from './level-pill.module.css';

export const levelNames: Record<RiskLevel, string> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
};

const arrows: Record<RiskLevel, string> = {
  critical: 'M2 6.5 6 2.5l4 4M2 10.5l4-4 4 4',
  high: 'M2 8l4-4 4 4',
  medium: 'M2 4.5h8M2 7.5h8',
  low: 'M2 4l4 4 4-4',
};

/** The level of a risk as arrow, word and colour; a risk that is not assessed says so. */
export function LevelPill({ level, exposure }: { level: RiskLevel | undefined; exposure?: number | undefined }) {
  if (!level) return <span className={classes(styles.pill, styles.none)}>Not assessed</span>;
  return (
    <span className={classes(styles.pill, styles[level])}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d={arrows[level]} />
      </svg>
      {levelNames[level]}
      {exposure === undefined ? null : <strong>{exposure}</strong>}
    </span>
  );
}
