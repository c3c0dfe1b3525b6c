import type { RiskModel } from '../../../src/model/risk-model';
import { riskModelPresets } from '../../../src/model/risk-model-presets';
import { MenuButton } from '../../parts/menu-button';
import { MatrixThumb } from './matrix-thumb';
import styles from './risk-model.module.css';

/** Models to begin from, each with a small picture and what it is for. */
export function PresetMenu({ take }: { take: (model: RiskModel) => void }) {
  return (
    <MenuButton label="Start from a preset" icon="columns">
      {(close) => (
        <ul className={styles.presets}>
          {riskModelPresets.map(({ id, name, text, model }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  take(model);
                  close();
                }}
              >
                <MatrixThumb model={model} />
                <span>
                  <strong>{name}</strong>
                  <small>{text}</small>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </MenuButton>
  );
}
