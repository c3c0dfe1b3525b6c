import { memo } from 'react';
import type { LinkConflict } from '../../../src/analysis/link-conflict';
import type { ScheduleLink, ScheduleRow } from '../../../src/analysis/schedule-row';
import { classes } from '../../parts/classes';
import { barPlace, rowPx } from './bar-place';
import styles from './link-lines.module.css';
import { linkCorners, markPlace, pathThrough } from './link-path';
import type { TimeScale } from './time-scale';

export const linkId = ({ from, to }: { from: string; to: string }) => `${from} ${to}`;

interface LinkLineProps {
  link: ScheduleLink;
  conflict: LinkConflict | undefined;
  from: ScheduleRow;
  /** Where it stands among the open rows. */
  fromPlace: number;
  to: ScheduleRow;
  toPlace: number;
  scale: TimeScale;
  chosen: boolean;
}

/** One dependency; one that cannot hold is red, dashed and carries a broken link. A wide part around it, not seen, can be pressed. */
export const LinkLine = memo(function LinkLine(props: LinkLineProps) {
  const { link, conflict, from, fromPlace, to, toPlace, scale, chosen } = props;
  const [start, finish] = [barPlace(from, scale), barPlace(to, scale)];
  if (!start || !finish) return null;
  const enters = entersAt(link) === 'start' ? finish.x : finish.end;
  const corners = linkCorners(
    { x: leavesAt(link) === 'end' ? start.end : start.x, y: middle(fromPlace) },
    { x: enters, y: middle(toPlace) },
  );
  const broken = conflict !== undefined && conflict.violationDays > 0;
  const { x, y } = markPlace(corners);
  return (
    <g data-link={linkId(link)} className={classes(styles.link, broken && styles.broken, chosen && styles.chosen)}>
      <title>{[`${link.from} → ${link.to}`, ...(conflict?.reasons.map(({ text }) => text) ?? [])].join('\n')}</title>
      <path className={styles.reach} d={pathThrough(corners)} />
      <path className={styles.line} d={pathThrough(corners)} />
      <path className={styles.head} d={`M${enters} ${middle(toPlace)}l-6 -4v8z`} />
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

const middle = (place: number) => place * rowPx + rowPx / 2;

/** The end of the first bar that a link holds to, and the end of the other that it holds. */
const leavesAt = ({ terms }: ScheduleLink) => (terms.type === 'FS' || terms.type === 'FF' ? 'end' : 'start');
const entersAt = ({ terms }: ScheduleLink) => (terms.type === 'FS' || terms.type === 'SS' ? 'start' : 'end');
