import { useState } from 'react';
import type { RiskModel } from '../../../src/model/risk-model';
import type { RiskWeight } from '../../../src/model/risk';
import { Button } from '../../parts/button';
import styles from '../../parts/date-editor.module.css';
import { StepSelector } from '../../parts/step-selector';

interface WeightEditorProps {
  weight: RiskWeight;
  model: RiskModel;
  busy: boolean;
  pick: (weight: { readonly probability: number | null; readonly impact: number | null }) => void;
}

/** Probability and impact of one assessment at once. */
export function WeightEditor({ weight, model, busy, pick }: WeightEditorProps) {
  const [{ probability, impact }, choose] = useState(weight);
  return (
    <form
      className={styles.editor}
      onSubmit={(submit) => {
        submit.preventDefault();
        pick({ probability: probability ?? null, impact: impact ?? null });
      }}
    >
      <StepSelector
        label="Probability"
        steps={model.probability}
        value={probability}
        choose={(step) => choose({ probability: step, ...(impact ? { impact } : {}) })}
      />
      <StepSelector
        label="Impact"
        steps={model.impact}
        value={impact}
        choose={(step) => choose({ impact: step, ...(probability ? { probability } : {}) })}
      />
      <div className={styles.row}>
        <Button kind="primary" type="submit" busy={busy}>
          Save
        </Button>
        <Button kind="subtle" busy={busy} onClick={() => pick({ probability: null, impact: null })}>
          Clear
        </Button>
      </div>
    </form>
  );
}
