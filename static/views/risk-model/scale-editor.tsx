import { useState } from 'react';
import {
  addStep,
  editStep,
  moveStep,
  removeStep,
  scaleSteps,
  type ScaleName,
} from '../../../src/model/risk-model-edits';
import { percentOf } from '../../../src/model/probability-percent';
import { Button } from '../../parts/button';
import { Panel } from '../../parts/panel';
import { AreaMeanings } from './area-meanings';
import { useModelEditing } from './model-editing';
import { NumberBox } from './number-box';
import { OrderButtons } from './order-buttons';
import styles from './risk-model.module.css';
import { TextBox } from './text-box';

const titles: Record<ScaleName, string> = { probability: 'Probability', impact: 'Impact' };

/** The steps of one scale: words, meaning, and for a probability the per cent by which expected values are found. */
export function ScaleEditor({ scale }: { scale: ScaleName }) {
  const { model, readOnly, edit } = useModelEditing();
  const steps = model[scale];
  const [toggled, showAreas] = useState<boolean>();
  const byArea = toggled ?? steps.some(({ meanings }) => meanings !== undefined);
  const removable = !readOnly && steps.length > scaleSteps.fewest;
  return (
    <Panel
      title={`${titles[scale]}: ${steps.length} steps`}
      aside={
        scale === 'impact' ? (
          <Button kind="link" aria-pressed={byArea} onClick={() => showAreas(!byArea)}>
            Meaning by schedule, cost, scope and quality
          </Button>
        ) : undefined
      }
    >
      <ol className={styles.list} aria-label={`Steps of ${scale}`}>
        {steps.map((step) => {
          const what = `step ${step.step} of ${scale}`;
          const { percent: _, ...unsaid } = step;
          const middle = percentOf(unsaid);
          return (
            <li key={step.step} className={styles.step}>
              <strong className={styles.rank}>{step.step}</strong>
              <TextBox
                label={`Label of ${what}`}
                value={step.label}
                required
                change={(label) => edit(editStep(model, scale, { ...step, label }), `${what} label`)}
              />
              <TextBox
                label={`Meaning of ${what}`}
                placeholder={scale === 'probability' ? 'e.g. 30–50 %' : 'What it does to the project'}
                value={step.meaning}
                change={(meaning) => edit(editStep(model, scale, { ...step, meaning }), `${what} meaning`)}
              />
              {scale === 'probability' ? (
                <span className={styles.percent}>
                  <NumberBox
                    label={`Per cent of ${what}`}
                    value={step.percent}
                    placeholder={String(middle ?? '')}
                    least={0}
                    most={100}
                    optional
                    readOnly={readOnly}
                    change={(percent) => {
                      const next = percent === undefined ? unsaid : { ...unsaid, percent };
                      edit(editStep(model, scale, next), `${what} per cent`);
                    }}
                  />
                  %
                </span>
              ) : null}
              {readOnly ? null : (
                <OrderButtons
                  what={what}
                  first={step.step === 1}
                  last={step.step === steps.length}
                  move={(by) => edit(moveStep(model, scale, step.step, by))}
                  remove={removable ? () => edit(removeStep(model, scale, step.step)) : undefined}
                />
              )}
              {scale === 'impact' && byArea ? <AreaMeanings step={step} /> : null}
            </li>
          );
        })}
      </ol>
      {readOnly ? null : (
        <p className={styles.after}>
          <Button disabled={steps.length >= scaleSteps.most} onClick={() => edit(addStep(model, scale))}>
            Add step
          </Button>
          <span>
            {scale === 'probability'
              ? 'An empty per cent is the middle of what the meaning names.'
              : 'Three to seven steps, 1 is the lowest.'}
          </span>
        </p>
      )}
    </Panel>
  );
}
