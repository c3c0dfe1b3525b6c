import type { Milestone } from '../../../src/analysis/milestones';
import { addDays, dayNumber, type IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { milestoneState } from './milestone-state';
import styles from './milestone-track.module.css';

/** Calendar days that a track spans, with a margin at both ends. */
export interface TrackScale {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

const datesOf = ({ original, forecast, doneOn }: Milestone) =>
  [original, doneOn ?? forecast].filter((date) => date !== undefined);

/** Absent where there is too little to draw. */
export function trackScale(milestones: readonly Milestone[], asOf: IsoDate): TrackScale | undefined {
  const dates = milestones.flatMap(datesOf);
  if (dates.length < 2) return undefined;
  const all = [...dates, asOf].sort();
  const margin = Math.max(3, Math.round((dayNumber(all.at(-1) ?? asOf) - dayNumber(all[0] ?? asOf)) / 25));
  return { first: addDays(all[0] ?? asOf, -margin), last: addDays(all.at(-1) ?? asOf, margin) };
}

interface MilestoneTrackProps {
  milestones: readonly Milestone[];
  scale: TrackScale;
  asOf: IsoDate;
}

const rowPx = 14;

/** The same dates as the table below, drawn: hollow where it was first promised, filled where it is expected. */
export function MilestoneTrack({ milestones, scale, asOf }: MilestoneTrackProps) {
  const { day } = useFormats();
  const from = dayNumber(scale.first);
  const span = dayNumber(scale.last) - from;
  const percent = (date: IsoDate) => `${(100 * (dayNumber(date) - from)) / span}%`;
  const dated = milestones.filter((milestone) => datesOf(milestone).length > 0);
  return (
    <figure className={styles.track} aria-hidden="true">
      <div className={styles.plot} style={{ height: (dated.length + 1) * rowPx }}>
        <span className={styles.today} style={{ left: percent(asOf) }} />
        {dated.map((milestone, index) => {
          const [original, expected] = [milestone.original, milestone.doneOn ?? milestone.forecast];
          const ends = [original, expected].filter((date) => date !== undefined).sort();
          const { tone } = milestoneState(milestone);
          const top = (index + 1) * rowPx;
          const key = milestone.source.kind === 'issue' ? milestone.source.key : milestone.source.id;
          return (
            <span key={key} className={classes(styles.row, styles[tone])} style={{ top }}>
              {ends[0] && ends[1] ? (
                <span
                  className={styles.slip}
                  style={{ left: percent(ends[0]), right: `calc(100% - ${percent(ends[1])})` }}
                />
              ) : null}
              {original ? <span className={styles.promised} style={{ left: percent(original) }} /> : null}
              {expected ? (
                <span className={styles.expected} style={{ left: percent(expected) }} title={milestone.title} />
              ) : null}
            </span>
          );
        })}
      </div>
      <figcaption className={styles.axis}>
        <span>{day(scale.first)}</span>
        <span>◇ original · ◆ forecast · ┆ today</span>
        <span>{day(scale.last)}</span>
      </figcaption>
    </figure>
  );
}
