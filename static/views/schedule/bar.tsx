import { memo } from 'react';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import type { IsoDate } from '../../../src/model/date';
import { classes } from '../../parts/classes';
import styles from './bar.module.css';
import { barPlace, barPx, diamondPx, rowPx } from './bar-place';
import type { TimeScale } from './time-scale';

interface BarProps {
  row: ScheduleRow;
  scale: TimeScale;
  top: number;
  asOf: IsoDate;
  atRisk: boolean;
  /** [B6] A milestone whose date is met only because it was moved. */
  rePlanned: boolean;
}

const inset = (rowPx - barPx) / 2;

/** One row of the time line: a bar with its progress, a bracket for a summary, a diamond for a milestone. */
export const Bar = memo(function Bar({ row, scale, top, asOf, atRisk, rePlanned }: BarProps) {
  const place = barPlace(row, scale);
  if (!place) return null;
  const { x, end } = place;
  const middle = top + rowPx / 2;
  return (
    <g className={classes(styles.row, row.done && styles.done, row.elsewhere && styles.elsewhere)}>
      <Promised row={row} scale={scale} x={x} top={top} />
      {row.p80 === undefined ? null : <Whisker from={end - diamondPx} to={scale.end(row.p80)} middle={middle} />}
      {row.overdueDays === undefined || row.kind === 'summary' ? null : (
        <path className={styles.overdue} d={`M${end} ${middle}H${Math.max(end, scale.end(asOf))}`} />
      )}
      {row.kind === 'milestone' ? (
        <Diamond
          row={row}
          x={end - diamondPx}
          middle={middle}
          atRisk={atRisk}
          rePlanned={rePlanned}
          labelX={Math.max(end, row.p80 === undefined ? end : scale.end(row.p80)) + 6}
        />
      ) : row.kind === 'summary' ? (
        <path
          className={styles.summary}
          d={`M${x} ${top + 11}H${end}V${top + 22}L${end - 5} ${top + 16}H${x + 5}L${x} ${top + 22}Z`}
        />
      ) : (
        <>
          <rect
            className={classes(styles.bar, row.dates !== 'stated' && styles.planned)}
            x={x}
            y={top + inset}
            width={end - x}
            height={barPx}
            rx={3}
          />
          {row.percentComplete ? (
            <rect
              className={styles.progress}
              x={x}
              y={top + inset + 4}
              width={((end - x) * row.percentComplete) / 100}
              height={barPx - 8}
              rx={2}
            />
          ) : null}
          {row.critical ? <Critical x={x} end={end} top={top} /> : null}
        </>
      )}
    </g>
  );
});

/** [B3] Its dates in the baseline, else the first due date it ever had where that is not the present one. */
function Promised({
  row: { kind, compared, finish },
  scale,
  x,
  top,
}: {
  row: ScheduleRow;
  scale: TimeScale;
  x: number;
  top: number;
}) {
  if (!compared || (compared.finish === finish && (kind === 'milestone' || compared.source !== 'baseline')))
    return null;
  const end = scale.end(compared.finish);
  if (kind === 'milestone') return <path className={styles.promisedMark} d={diamond(end, top + rowPx / 2)} />;
  const from = compared.start === undefined ? Math.min(x, end) : scale.x(compared.start);
  return <rect className={styles.promised} x={from} y={top + 26} width={Math.max(end - from, 3)} height={4} rx={2} />;
}

/** [Q3] From a milestone to the day of P80; nothing where that comes no later. */
function Whisker({ from, to, middle }: { from: number; to: number; middle: number }) {
  if (to <= from) return null;
  return <path className={styles.whisker} d={`M${from} ${middle}H${to}M${to} ${middle - 5}V${middle + 5}`} />;
}

function Critical({ x, end, top }: { x: number; end: number; top: number }) {
  return (
    <>
      <rect className={styles.critical} x={x} y={top + inset} width={end - x} height={barPx} rx={3} />
      <path className={styles.flame} d={`M${end + 6} ${top + 22}l5 -10l5 10zm5 -6.5v3m0 1.4v.4`} />
    </>
  );
}

interface DiamondProps {
  row: ScheduleRow;
  x: number;
  middle: number;
  atRisk: boolean;
  rePlanned: boolean;
  /** Beyond its whisker. */
  labelX: number;
}

/** One on re-plan is hollow and says so, whatever colour its date would else have. */
function Diamond({ row, x, middle, atRisk, rePlanned, labelX }: DiamondProps) {
  return (
    <>
      <path
        className={classes(
          styles.milestone,
          atRisk && styles.atRisk,
          row.critical && styles.criticalMark,
          rePlanned && styles.rePlanned,
        )}
        d={diamond(x, middle)}
      />
      <text className={styles.label} x={labelX} y={middle + 4}>
        {row.title}
        {rePlanned ? ' · on re-plan' : ''}
      </text>
    </>
  );
}

function diamond(x: number, y: number): string {
  return `M${x - diamondPx} ${y}L${x} ${y - diamondPx}L${x + diamondPx} ${y}L${x} ${y + diamondPx}Z`;
}
