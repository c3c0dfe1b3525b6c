import type { RiskRow } from '../../../src/analysis/risk-register';
import { exposureOf, levelAt, type RiskModel } from '../../../src/model/risk-model';
import { ExposureFormula } from '../../parts/exposure-formula';
import { LevelPill } from '../../parts/level-pill';
import styles from './issue-risk.module.css';

interface RiskVerdictProps {
  risk: RiskRow;
  model: RiskModel;
  probability: number | undefined;
  impact: number | undefined;
}

/** Level and formula for the probability and impact now chosen, and what it was where that differs. */
export function RiskVerdict({ risk, model, probability, impact }: RiskVerdictProps) {
  const exposure = probability === undefined || impact === undefined ? undefined : exposureOf(probability, impact);
  const level = probability && impact ? levelAt(model, probability, impact) : undefined;
  return (
    <p className={styles.verdict} role="status">
      <LevelPill level={level} />
      <ExposureFormula probability={probability} impact={impact} exposure={exposure} />
      {exposure === risk.exposure || risk.exposure === undefined ? null : (
        <span className={styles.quiet}>was {risk.exposure}</span>
      )}
    </p>
  );
}
