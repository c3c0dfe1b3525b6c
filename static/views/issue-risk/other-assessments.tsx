import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskModel } from '../../../src/model/risk-model';
import { Button } from '../../parts/button';
import { ExposureFormula } from '../../parts/exposure-formula';
import { Hidden } from '../../parts/hidden';
import { LevelPill } from '../../parts/level-pill';
import { WeightEditor } from '../risks/weight-editor';
import styles from './issue-risk.module.css';
import { Part } from './part';
import type { RiskDesk } from './use-risk-desk';

interface OtherAssessmentsProps {
  risk: RiskRow;
  model: RiskModel;
  desk: RiskDesk | undefined;
}

/** [R17] How the risk was before any response, where it should come to: whatever the model asks for beside the present. */
export default function OtherAssessments({ risk, model, desk }: OtherAssessmentsProps) {
  const [edited, setEdited] = useState<string>();
  const others = model.assessments.filter(({ id }) => id !== 'current');
  if (others.length === 0) return null;
  return (
    <Part title="Other assessments">
      <ul className={styles.lines}>
        {others.map(({ id, name }) => {
          const weight = risk.assessments[id] ?? {};
          const weighed = risk.assessed.find((one) => one.id === id);
          return (
            <li key={id}>
              <div className={styles.line}>
                <span className={styles.name}>{name}</span>
                <LevelPill level={weighed?.level} />
                {weighed ? <ExposureFormula {...weighed} /> : null}
                {desk ? (
                  <Button
                    kind="link"
                    aria-expanded={edited === id}
                    onClick={() => setEdited(edited === id ? undefined : id)}
                  >
                    {edited === id ? 'Cancel' : 'Change'}
                    <Hidden> {name}</Hidden>
                  </Button>
                ) : null}
              </div>
              {desk && edited === id ? (
                <WeightEditor
                  weight={weight}
                  model={model}
                  busy={desk.busy}
                  pick={(chosen) =>
                    void desk
                      .run(() => desk.edit({ assessments: { [id]: chosen } }))
                      .then((done) => {
                        if (done) setEdited(undefined);
                      })
                  }
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
