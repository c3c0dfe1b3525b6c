import type { LinkConflict } from '../../../src/analysis/link-conflicts';
import type { ScheduleLink, ScheduleRow } from '../../../src/analysis/schedule-row';
import { classes } from '../../parts/classes';
import { barPlace, rowPx } from './bar-place';
import { linkCorners, markPlace, pathThrough } from './link-path';
import styles from './link-lines.module.css';
import type { TimeScale } from './time-scale';

interface LinkLinesProps {
  links: readonly ScheduleLink[];
  conflicts: ReadonlyMap<string, LinkConflict>;
  /** Open rows, and where each row of the schedule is to be found among them. */
  rows: readonly ScheduleRow[];
  places: ReadonlyMap<string, number>;
  scale: TimeScale;
  /** First and last row in sight. */
  from: number;
  to: number;
}

export const linkId = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;

/** Dependencies that touch the rows in sight; one that cannot hold is red, dashed and carries a broken link. */
export function LinkLines({ links, conflicts, rows, places, scale, from, to }: LinkLinesProps) {
  return links.map((link) => {
    const [before, after] = [places.get(link.from), places.get(link.to)];
    if (before === undefined || after === undefined || before === after) return null;
    if (Math.max(before, after) < from || Math.min(before, after) > to) return null;
    const [start, finish] = [rows[before], rows[after]].map((row) => row && barPlace(row, scale));
    if (!start || !finish) return null;
    const middle = (place: number) => place * rowPx + rowPx / 2;
    const corners = linkCorners(
      { x: leaves(link) === 'end' ? start.end : start.x, y: middle(before) },
      { x: enters(link) === 'start' ? finish.x : finish.end, y: middle(after) },
    );
    const conflict = conflicts.get(linkId(link));
    const broken = conflict !== undefined && conflict.violationDays > 0;
    const { x, y } = markPlace(corners);
    return (
      <g key={linkId(link)} className={classes(styles.link, broken && styles.broken)}>
        {conflict ? <title>{conflict.reasons.map(({ text }) => text).join('\n')}</title> : null}
        <path className={styles.reach} d={pathThrough(corners)} />
        <path className={styles.line} d={pathThrough(corners)} />
        <path
          className={styles.head}
          d={`M${enters(link) === 'start' ? finish.x : finish.end} ${middle(after)}l-6 -4v8z`}
        />
        {broken ? (
          <g transform={`translate(${x} ${y})`}>
            <circle className={styles.plate} r={9} />
            <path
              className={styles.chain}
              d="M-1.5 -1.8 0 -3.3a2.5 2.5 0 0 1 3.5 3.5L2 1.7M1.5 1.8 0 3.3A2.5 2.5 0 0 1 -3.5 -.2L-2 -1.7M-5.5 -3l1.6 .8M5.5 3l-1.6 -.8"
            />
          </g>
        ) : null}
      </g>
    );
  });
}

/** The end of the first bar that a link holds to, and the end of the other that it holds. */
const leaves = ({ terms }: ScheduleLink) => (terms.type === 'FS' || terms.type === 'FF' ? 'end' : 'start');
const enters = ({ terms }: ScheduleLink) => (terms.type === 'FS' || terms.type === 'SS' ? 'start' : 'end');
