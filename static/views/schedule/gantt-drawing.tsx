import { memo, useMemo } from 'react';
import type { LinkConflict } from '../../../src/analysis/link-conflict';
import type { Milestone } from '../../../src/analysis/milestones';
import type { ProjectSchedule } from '../../../src/analysis/project-schedule';
import type { ScheduleLink, ScheduleRow } from '../../../src/analysis/schedule-row';
import { versionRowId } from '../../../src/analysis/version-row';
import { Bar } from './bar';
import { rowPx } from './bar-place';
import styles from './gantt.module.css';
import { LinkLines } from './link-lines';
import { daysOffRuns, headerUnits, ticks, type TimeScale } from './time-scale';

interface GanttDrawingProps {
  schedule: ProjectSchedule;
  /** The links as they stand. */
  standing: readonly ScheduleLink[];
  conflicts: ReadonlyMap<string, LinkConflict>;
  rows: readonly ScheduleRow[];
  places: ReadonlyMap<string, number>;
  scale: TimeScale;
  from: number;
  to: number;
  chosenLink: string | undefined;
}

/** The time line behind the grid: days off, bars, links and today; only what is in sight. */
export const GanttDrawing = memo(function GanttDrawing(props: GanttDrawingProps) {
  const { schedule, standing, conflicts, rows, places, scale, from, to, chosenLink } = props;
  const { asOf, counts, daysOff, links, milestones } = schedule;
  const atRisk = useMemo(() => new Set(counts.milestonesAtRisk), [counts]);
  const rePlanned = useMemo(
    () =>
      new Set(
        milestones
          .filter(isOnRePlan)
          .map(({ source }) => (source.kind === 'issue' ? source.key : versionRowId(source.id))),
      ),
    [milestones],
  );
  const height = rows.length * rowPx;
  const [top, bottom] = [from * rowPx, Math.min(to + 1, rows.length) * rowPx];
  const shaded = useMemo(() => {
    if (scale.zoom === 'quarter') return '';
    return daysOffRuns(scale, daysOff)
      .map(({ x, widthPx }) => `M${x} 0H${x + widthPx}V${height}H${x}Z`)
      .join('');
  }, [scale, daysOff, height]);
  const lines = useMemo(
    () =>
      ticks(scale, headerUnits[scale.zoom][0])
        .map(({ x }) => `M${x + 0.5} 0V${height}`)
        .join(''),
    [scale, height],
  );
  return (
    <svg className={styles.drawing} width={scale.widthPx} height={height} aria-hidden="true">
      <path className={styles.off} d={shaded} />
      <path className={styles.line} d={lines} />
      <path className={styles.today} d={`M${scale.x(asOf) + 0.5} ${top}V${bottom}`} />
      {rows.slice(from, to + 1).map((row, place) => (
        <Bar
          key={row.id}
          row={row}
          scale={scale}
          top={(from + place) * rowPx}
          asOf={asOf}
          atRisk={atRisk.has(row.id)}
          rePlanned={rePlanned.has(row.id)}
        />
      ))}
      <LinkLines {...{ standing, links, conflicts, rows, places, scale, from, to }} chosen={chosenLink} />
    </svg>
  );
});

/** [B6] */
function isOnRePlan({ standing }: Milestone): boolean {
  return standing === 'on-re-plan' || standing === 'reached-on-re-plan';
}
