import type { Rating } from '../../../src/model/rag';
import { IssueKeys } from '../../parts/issue-keys';
import { RagPill } from '../../parts/rag-pill';
import { dimensionNames } from './dimension-names';
import styles from './rating-proof.module.css';

/** The rule behind a colour, and every number it looked at with the work items it came from. */
export function RatingProof({ rating }: { rating: Rating }) {
  const { dimension, rag, rule, ruleText, reason, inputs } = rating;
  return (
    <div className={styles.proof} role="region" aria-label={`Why ${dimensionNames[dimension]} is rated so`}>
      <p className={styles.verdict}>
        <RagPill rag={rag} /> {reason}
      </p>
      <p>
        <strong>Rule {rule}:</strong> {ruleText}
      </p>
      {inputs.length > 0 ? (
        <dl>
          {inputs.map(({ label, value, issueKeys }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {value} <IssueKeys keys={issueKeys} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </div>
  );
}
