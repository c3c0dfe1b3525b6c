import { useId } from 'react';
import { meaningOf, type ScaleStep } from '../../src/model/risk-model';
import styles from './step-selector.module.css';

interface StepSelectorProps {
  label: string;
  steps: readonly ScaleStep[];
  value: number | undefined;
  choose: (step: number) => void;
}

/** The steps of a scale in a row, with the meaning of the chosen one below. */
export function StepSelector({ label, steps, value, choose }: StepSelectorProps) {
  const name = useId();
  const chosen = steps.find(({ step }) => step === value);
  return (
    <fieldset className={styles.selector}>
      <legend>{label}</legend>
      <div className={styles.steps}>
        {steps.map(({ step, label: words, ...meant }) => (
          <label key={step} className={styles.step} title={`${words}: ${meaningOf(meant)}`}>
            <input
              type="radio"
              name={name}
              value={step}
              checked={step === value}
              aria-label={`${step} ${words}, ${meaningOf(meant)}`}
              onChange={() => choose(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <p aria-hidden="true">
        {chosen ? (
          <>
            <strong>{chosen.label}</strong> {meaningOf(chosen)}
          </>
        ) : (
          'Not assessed yet'
        )}
      </p>
    </fieldset>
  );
}
