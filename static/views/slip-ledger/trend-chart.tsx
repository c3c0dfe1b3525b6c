import type { SlipLine } from '../../../src/analysis/slip-ledger';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import styles from './trend-chart.module.css';
import { chart, labelPlaces, trendPath, trendScale } from './trend-scale';

const mostLines = 8;

/** [B7] Each milestone’s date over report time: level lines are dates that stood, steps are re-plans. */
export function TrendChart({ lines, asOf }: { lines: readonly SlipLine[]; asOf: IsoDate }) {
  const { day } = useFormats();
  const told = lines.filter(({ trend }) => trend.length > 1);
  const drawn = [...told].sort((a, b) => Number(a.done) - Number(b.done)).slice(0, mostLines);
  if (drawn.length === 0) return <p>No milestone has had a date long enough to draw how it went.</p>;
  const scale = trendScale(drawn, asOf);
  const { left, right, top, bottom, width, height } = chart;
  const [end, floor] = [width - right, height - bottom];
  const ends = drawn.map(({ trend }) => scale.y(trend.at(-1)?.date ?? asOf));
  const labels = labelPlaces(ends);
  const moved = drawn.filter(({ moves }) => moves.length > 0).length;
  const summary = `${drawn.length} milestones since ${day(scale.first)}; the dates of ${moved} were moved.`;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} className={styles.chart} role="img" aria-label={summary}>
        {scale.up.map((date) => (
          <g key={date}>
            <path className={styles.grid} d={`M${left} ${scale.y(date)}H${end}`} />
            <text className={styles.tick} x={left - 8} y={scale.y(date) + 4} textAnchor="end">
              {day(date, asOf)}
            </text>
          </g>
        ))}
        {scale.across.map((date) => (
          <g key={date}>
            <path className={styles.grid} d={`M${scale.x(date)} ${top}V${floor}`} />
            <text className={styles.tick} x={scale.x(date)} y={floor + 18} textAnchor="middle">
              {day(date, asOf)}
            </text>
          </g>
        ))}
        <path className={styles.axis} d={`M${left} ${top}V${floor}H${end}`} />
        <path
          className={styles.reached}
          d={`M${scale.x(scale.first)} ${Math.min(floor, scale.y(scale.first))}L${end} ${scale.y(asOf)}`}
        />
        {drawn.map((line, place) => (
          <g key={line.id} className={styles[`line${(place % mostLines) + 1}`]}>
            <path className={styles.line} d={trendPath(line, scale)} strokeDasharray={line.done ? '5 4' : undefined} />
            {line.trend
              .filter(({ on }) => on >= scale.first)
              .map(({ on, date }) => (
                <circle key={`${on} ${date}`} className={styles.point} cx={scale.x(on)} cy={scale.y(date)} r={3.5}>
                  <title>{`${line.title}: on ${day(on)} planned for ${day(date)}`}</title>
                </circle>
              ))}
            <path
              className={styles.leader}
              d={`M${scale.x(line.trend.at(-1)?.on ?? asOf)} ${ends[place] ?? 0}L${end + 10} ${labels[place] ?? 0}`}
            />
            <text className={styles.label} x={end + 14} y={(labels[place] ?? 0) + 4}>
              {shortened(line.title)}
            </text>
          </g>
        ))}
        <text className={styles.tick} x={(left + end) / 2} y={height - 6} textAnchor="middle">
          Day of report
        </text>
      </svg>
      <figcaption className={styles.caption}>
        {summary} Level: the date stood. Step: it was re-planned. Dashed line: reached. On the diagonal, the date is the
        day of the report.
        {told.length > drawn.length ? ` ${told.length - drawn.length} more are in the table.` : ''}
      </figcaption>
    </figure>
  );
}

function shortened(title: string): string {
  return title.length > 26 ? `${title.slice(0, 25)}…` : title;
}
