import type { MilestoneForecast } from '../../../src/analysis/forecast/forecast';
import { dayNumber, type IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import styles from './forecast.module.css';

const box = { width: 640, height: 220, left: 48, right: 20, top: 28, bottom: 36 } as const;

type Assessed = Extract<MilestoneForecast, { assessed: true }>;

/** [Q3] How the share of draws in which the milestone is reached grows with the days. */
export function Distribution({ milestone, asOf }: { milestone: Assessed; asOf: IsoDate }) {
  const { day, percent } = useFormats();
  const { twentieths, p50, p80, stated, title } = milestone;
  const known = [...twentieths, ...(stated === undefined ? [] : [stated])].map(dayNumber);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const inside = { width: box.width - box.left - box.right, height: box.height - box.top - box.bottom };
  const x = (date: IsoDate) => box.left + (inside.width * (dayNumber(date) - low)) / Math.max(1, high - low);
  const y = (share: number) => box.top + inside.height * (1 - share);
  const floor = box.height - box.bottom;
  const path = twentieths.map((date, place) => `${place === 0 ? 'M' : 'L'}${x(date)} ${y((place + 1) / 20)}`).join('');
  const mark = (date: IsoDate, words: string, share: number, style: string | undefined) => (
    <g className={style}>
      <path d={`M${x(date)} ${floor}V${y(share)}`} />
      <text x={x(date)} y={y(share) - 6} textAnchor={x(date) > box.width - 120 ? 'end' : 'start'}>
        {words} {day(date, asOf)}
      </text>
    </g>
  );
  const summary = `${title}: half of the draws by ${day(p50)}, four fifths by ${day(p80)}${
    stated === undefined ? '' : `, stated for ${day(stated)}`
  }.`;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} className={styles.picture} role="img" aria-label={summary}>
        {[0, 0.5, 1].map((share) => (
          <g key={share} className={styles.scale}>
            <path d={`M${box.left} ${y(share)}H${box.width - box.right}`} />
            <text x={box.left - 6} y={y(share) + 4} textAnchor="end">
              {percent(share * 100)}
            </text>
          </g>
        ))}
        <path className={styles.area} d={`${path}V${floor}H${x(twentieths[0] ?? p50)}Z`} />
        <path className={styles.curve} d={path} />
        {mark(p50, 'P50', 0.5, styles.quantile)}
        {mark(p80, 'P80', 0.8, styles.quantile)}
        {stated === undefined ? null : (
          <g className={styles.stated}>
            <path d={`M${x(stated)} ${box.top - 6}V${floor}`} />
            <text x={x(stated)} y={box.top - 12} textAnchor={x(stated) > box.width - 120 ? 'end' : 'start'}>
              stated {day(stated, asOf)}
            </text>
          </g>
        )}
        <g className={styles.scale}>
          <text x={x(twentieths[0] ?? p50)} y={floor + 18} textAnchor="start">
            {day(twentieths[0] ?? p50, asOf)}
          </text>
          <text x={x(twentieths.at(-1) ?? p80)} y={floor + 18} textAnchor="end">
            {day(twentieths.at(-1) ?? p80, asOf)}
          </text>
        </g>
      </svg>
      <figcaption className={styles.inputs}>{summary} Drawn from 5 to 95 in a hundred.</figcaption>
    </figure>
  );
}
