import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskTrailPoint } from '../../../src/analysis/risk-trail-points';
import { exposureOf, levelAt, type RiskModel } from '../../../src/model/risk-model';
import { Day } from '../../parts/day';
import { ExposureFormula } from '../../parts/exposure-formula';
import { LevelPill } from '../../parts/level-pill';
import styles from './issue-risk.module.css';

interface RiskVerdictProps {
  risk: RiskRow;
  model: RiskModel;
  probability: number | undefined;
  impact: number | undefined;
  /** Absent until it is read. */
  trail: readonly RiskTrailPoint[] | undefined;
}

/** Level and formula for the probability and impact now chosen, and what it was before. */
export function RiskVerdict({ risk, model, probability, impact, trail }: RiskVerdictProps) {
  const exposure = probability === undefined || impact === undefined ? undefined : exposureOf(probability, impact);
  const level = probability && impact ? levelAt(model, probability, impact) : undefined;
  return (
    <p className={styles.verdict} role="status">
      <LevelPill level={level} />
      <ExposureFormula probability={probability} impact={impact} exposure={exposure} />
      {exposure === risk.exposure || risk.exposure === undefined ? (
        <Trend trail={trail} />
      ) : (
        <span className={styles.quiet}>was {risk.exposure}</span>
      )}
    </p>
  );
}

/** [R16] The exposure before the last change of it. */
function Trend({ trail = [] }: { trail: readonly RiskTrailPoint[] | undefined }) {
  const now = trail.at(-1);
  const before = trail.findLast(({ exposure }) => exposure !== undefined && exposure !== now?.exposure);
  const since = before && trail[trail.lastIndexOf(before) + 1];
  if (now?.exposure === undefined || before?.exposure === undefined || !since) return null;
  const rises = now.exposure > before.exposure;
  return (
    <span className={styles.quiet}>
      <span aria-hidden="true">{rises ? '↑' : '↓'} </span>
      {rises ? 'up from' : 'down from'} {before.exposure} on <Day date={since.on} />
    </span>
  );
}
