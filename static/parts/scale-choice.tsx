import { meaningOf, type ScaleStep } from '../../src/model/risk-model';
import styles from './scale-choice.module.css';

/** A step of a scale with what it means. */
export function ScaleChoice({ step: { step, label, ...meant } }: { step: ScaleStep }) {
  return (
    <span>
      <strong>{step}</strong> {label} <span className={styles.meaning}>{meaningOf(meant)}</span>
    </span>
  );
}
