import type { RiskTrailPoint } from '../../../src/analysis/risk-trail-points';
import { daysBetween, type IsoDate } from '../../../src/model/date';
import { exposureOf, type RiskModel } from '../../../src/model/risk-model';
import { useFormats } from '../../formats';
import { Day } from '../../parts/day';
import { ExposureFormula } from '../../parts/exposure-formula';
import { LevelPill } from '../../parts/level-pill';
import styles from './exposure-trail.module.css';
import { Part } from './part';

const size = { width: 280, height: 44 };

interface ExposureTrailProps {
  trail: readonly RiskTrailPoint[];
  model: RiskModel;
  asOf: IsoDate;
}

/** [R16] The exposure from the day the risk was raised to today, as a line and as a list. */
export default function ExposureTrail({ trail, model, asOf }: ExposureTrailProps) {
  const { day } = useFormats();
  const first = trail[0];
  if (!first) return null;
  const words = trail.map(({ on, exposure }) => `${exposure ?? 'not assessed'} from ${day(on, asOf)}`);
  return (
    <Part title="History">
      <svg
        className={styles.trail}
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={`Exposure: ${words.join(', ')}.`}
      >
        <path d={`M0 ${size.height - 1}H${size.width}`} className={styles.base} />
        {steps(trail, model, asOf).map(({ from, to, y, rise, level }) => (
          <g key={from}>
            {rise === undefined ? null : <path d={`M${from} ${rise}V${y}`} className={styles.rise} />}
            <path d={`M${from} ${y}H${to}`} className={styles[level]} />
          </g>
        ))}
      </svg>
      <details>
        <summary>
          {trail.length === 1 ? 'One entry' : `${trail.length} entries`} since <Day date={first.on} beside={asOf} />
        </summary>
        <ol className={styles.list}>
          {[...trail].reverse().map((point) => (
            <li key={point.on}>
              <Day date={point.on} beside={asOf} />
              <LevelPill level={point.level} />
              <ExposureFormula {...point} />
            </li>
          ))}
        </ol>
      </details>
    </Part>
  );
}

interface Step {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Where the line comes from; absent where nothing was known before. */
  readonly rise?: number;
  readonly level: NonNullable<RiskTrailPoint['level']>;
}

/** The stretches of the line between two changes; where the risk was not assessed there is none. */
function steps(trail: readonly RiskTrailPoint[], model: RiskModel, asOf: IsoDate): readonly Step[] {
  const begin = trail[0]?.on ?? asOf;
  const whole = Math.max(1, daysBetween(begin, asOf) + 1);
  const most = exposureOf(model.probability.length, model.impact.length);
  const x = (date: IsoDate) => (daysBetween(begin, date) / whole) * size.width;
  const yOf = (exposure: number) => size.height - 3 - (exposure / most) * (size.height - 6);
  return trail.flatMap(({ on, exposure, level }, index): Step[] => {
    if (exposure === undefined || !level) return [];
    const next = trail[index + 1];
    const before = trail[index - 1]?.exposure;
    const rise = before === undefined ? {} : { rise: yOf(before) };
    return [{ from: x(on), to: next ? x(next.on) : size.width, y: yOf(exposure), level, ...rise }];
  });
}
