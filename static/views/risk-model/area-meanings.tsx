import { impactAreas, type ScaleStep } from '../../../src/model/risk-model';
import { editStep } from '../../../src/model/risk-model-edits';
import { useModelEditing } from './model-editing';
import styles from './risk-model.module.css';
import { TextBox } from './text-box';

/** What one step of impact means for each area. */
export function AreaMeanings({ step }: { step: ScaleStep }) {
  const { model, edit } = useModelEditing();
  return (
    <div className={styles.areas}>
      {impactAreas.map((area) => (
        <label key={area} className={styles.area}>
          {area}
          <TextBox
            label={`${area} of step ${step.step} of impact`}
            value={step.meanings?.[area] ?? ''}
            change={(words) => {
              const { meanings: { [area]: _, ...others } = {}, ...rest } = step;
              const meanings = words === '' ? others : { ...others, [area]: words };
              const next = Object.keys(meanings).length === 0 ? rest : { ...rest, meanings };
              edit(editStep(model, 'impact', next), `step ${step.step} ${area}`);
            }}
          />
        </label>
      ))}
    </div>
  );
}
