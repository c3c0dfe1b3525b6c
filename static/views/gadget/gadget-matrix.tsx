import type { RiskOverview } from '../../../src/analysis/risk-overview';
import { meaningOf } from '../../../src/model/risk-model';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { levelNames } from '../../parts/level-pill';
import pills from '../../parts/level-pill.module.css';
import styles from './risk-gadget.module.css';

/** Open risks counted by probability and impact. */
export function GadgetMatrix({ matrix: { model, lines } }: { matrix: NonNullable<RiskOverview['matrix']> }) {
  const title = (scale: 'probability' | 'impact', step: number) => {
    const found = model[scale].find((one) => one.step === step);
    return [`${step} ${found?.label ?? ''}`, found && meaningOf(found)].filter(Boolean).join(': ');
  };
  return (
    <div className={styles.axes}>
      <span className={styles.up} aria-hidden="true">
        Probability →
      </span>
      <table className={styles.matrix}>
        <caption>Open risks by probability and impact</caption>
        <tbody>
          {lines.map((line) => {
            const probability = line[0]?.probability ?? 0;
            return (
              <tr key={probability}>
                <th scope="row" title={`Probability ${title('probability', probability)}`}>
                  {probability}
                </th>
                {line.map(({ impact, level, count }) => (
                  <td
                    key={impact}
                    className={classes(pills[level], count === 0 && styles.empty)}
                    title={`Probability ${title('probability', probability)}, impact ${title('impact', impact)}: ${levelNames[level]}`}
                  >
                    {count === 0 ? <Hidden>0</Hidden> : count}
                    <Hidden> {levelNames[level]}</Hidden>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <td aria-hidden="true" />
            {model.impact.map(({ step }) => (
              <th key={step} scope="col" title={`Impact ${title('impact', step)}`}>
                {step}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
      <span className={styles.right} aria-hidden="true">
        Impact →
      </span>
    </div>
  );
}
