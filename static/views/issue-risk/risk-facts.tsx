import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskTrailPoint } from '../../../src/analysis/risk-trail-points';
import type { RiskModel } from '../../../src/model/risk-model';
import { Absent } from '../../parts/absent';
import { Day } from '../../parts/day';
import { PersonName } from '../../parts/person-name';
import { responseNames } from '../risks/risk-words';
import styles from './issue-risk.module.css';
import { RiskVerdict } from './risk-verdict';

interface RiskFactsProps {
  risk: RiskRow;
  model: RiskModel;
  trail: readonly RiskTrailPoint[] | undefined;
}

/** A risk to read, for those who may not change it. */
export function RiskFacts({ risk, model, trail }: RiskFactsProps) {
  const { probability, impact, response, owner, nextReview, reviewDue } = risk;
  const step = (scale: 'probability' | 'impact') => {
    const found = model[scale].find((each) => each.step === risk[scale]);
    return found ? `${found.step} ${found.label}, ${found.meaning}` : <Absent />;
  };
  const review = nextReview ?? reviewDue;
  return (
    <>
      <RiskVerdict risk={risk} model={model} probability={probability} impact={impact} trail={trail} />
      <dl className={styles.facts}>
        <dt>Probability</dt>
        <dd>{step('probability')}</dd>
        <dt>Impact</dt>
        <dd>{step('impact')}</dd>
        <dt>Response</dt>
        <dd>{response ? responseNames[response].name : <Absent />}</dd>
        <dt>Owner</dt>
        <dd>
          <PersonName person={owner} />
        </dd>
        <dt>Next review</dt>
        <dd>{review && risk.open ? <Day date={review} /> : <Absent />}</dd>
      </dl>
    </>
  );
}
