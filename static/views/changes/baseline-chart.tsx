import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import styles from './change-baseline.module.css';
import { stepDrawing, type Step } from './step-line';

const size = { width: 560, height: 180 };
const plot = { left: 12, top: 18, width: 500, height: 126 };

interface BaselineChartProps {
  label: string;
  steps: readonly Step[];
  pending: number;
  tolerance: number | undefined;
  asOf: IsoDate;
  words: (value: number) => string;
}

/** Approved changes added up over time, with what is pending on top of them and the tolerance as a line. */
export function BaselineChart({ label, steps, pending, tolerance, asOf, words }: BaselineChartProps) {
  const { day } = useFormats();
  const drawing = stepDrawing(steps, { asOf, pending, ...(tolerance !== undefined && { tolerance }) }, plot);
  const { line, dots, zero, end } = drawing;
  const right = plot.left + plot.width;
  const last = steps.at(-1)?.value ?? 0;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={label}>
      <path d={`M${plot.left} ${zero}H${right}`} className={styles.zero} />
      <path d={`${line}V${zero}H${plot.left}Z`} className={styles.area} />
      {drawing.tolerance === undefined ? null : (
        <>
          <path d={`M${plot.left} ${drawing.tolerance}H${right}`} className={styles.tolerance} />
          <text x={plot.left + 8} y={drawing.tolerance - 4} className={styles.quiet}>
            tolerance {words(tolerance ?? 0)}
          </text>
        </>
      )}
      <path d={line} className={styles.approved} />
      {dots.map((dot, index) => (
        <circle key={index} cx={dot.x} cy={dot.y} r="3" className={styles.dot} />
      ))}
      {pending === 0 ? null : (
        <rect
          x={end.x + 4}
          y={Math.min(end.approved, end.withPending)}
          width="14"
          height={Math.max(2, Math.abs(end.withPending - end.approved))}
          className={styles.pending}
        />
      )}
      <text x={plot.left} y={size.height - 8} className={styles.quiet}>
        {day(steps[0]?.on ?? asOf, asOf)}
      </text>
      <text x={right} y={size.height - 8} textAnchor="end" className={styles.quiet}>
        {day(asOf, asOf)}
      </text>
      <text x={right - 4} y={Math.max(12, end.approved - 6)} textAnchor="end">
        {words(last)}
      </text>
    </svg>
  );
}
