import type { Milestone } from '../../../src/analysis/milestones';
import { dayNumber, type IsoDate } from '../../../src/model/date';
import { classes } from '../../parts/classes';
import { milestoneState } from './milestone-state';
import styles from './milestone-track.module.css';
import { expectedOn, outlookSpan, type TrackScale } from './track-scale';

interface MilestoneTrackProps {
  milestone: Milestone;
  scale: TrackScale;
  asOf: IsoDate;
}

/** A milestone's dates drawn on the scale of all: hollow where it was first promised, filled where it is expected, a bracket from P50 to P80. */
export function MilestoneTrack({ milestone, scale, asOf }: MilestoneTrackProps) {
  const from = dayNumber(scale.first);
  const share = (date: IsoDate) => (100 * (dayNumber(date) - from)) / (dayNumber(scale.last) - from);
  const left = (date: IsoDate) => ({ left: `${share(date)}%` });
  const { original } = milestone;
  const expected = expectedOn(milestone);
  const [p50, p80] = outlookSpan(milestone);
  const ends = [original, expected].filter((date) => date !== undefined).sort();
  return (
    <span className={classes(styles.track, styles[milestoneState(milestone).tone])}>
      {scale.marks.map((mark) => (
        <span key={mark} className={styles.mark} style={left(mark)} />
      ))}
      <span className={styles.today} style={left(asOf)} />
      {ends[0] && ends[1] ? (
        <span className={styles.slip} style={{ ...left(ends[0]), right: `${100 - share(ends[1])}%` }} />
      ) : null}
      {p50 && p80 ? <span className={styles.outlook} style={{ ...left(p50), right: `${100 - share(p80)}%` }} /> : null}
      {original ? <span className={styles.promised} style={left(original)} /> : null}
      {expected ? <span className={styles.expected} style={left(expected)} /> : null}
    </span>
  );
}
