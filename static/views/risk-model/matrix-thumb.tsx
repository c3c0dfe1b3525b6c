import { levelAt, type RiskModel } from '../../../src/model/risk-model';
import styles from './risk-model.module.css';

const sizePx = 42;

/** A model's matrix as a small picture. */
export function MatrixThumb({ model }: { model: RiskModel }) {
  const [across, up] = [model.impact.length, model.probability.length];
  const [width, height] = [sizePx / across, sizePx / up];
  return (
    <svg width={sizePx} height={sizePx} viewBox={`0 0 ${sizePx} ${sizePx}`} className={styles.thumb} aria-hidden="true">
      {model.probability.flatMap(({ step: p }) =>
        model.impact.map(({ step: i }) => (
          <rect
            key={`${p} ${i}`}
            className={styles[levelAt(model, p, i)]}
            x={(i - 1) * width}
            y={(up - p) * height}
            width={width - 1}
            height={height - 1}
          />
        )),
      )}
    </svg>
  );
}
