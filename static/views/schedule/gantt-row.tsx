import { memo } from 'react';
import type { ScheduleRow, ComparedDates } from '../../../src/analysis/schedule-row';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import { IssueLink } from '../../parts/issue-link';
import { PersonName } from '../../parts/person-name';
import styles from './gantt.module.css';

interface GanttRowProps {
  row: ScheduleRow;
  index: number;
  top: number | undefined;
  asOf: IsoDate;
  reachable: boolean;
  chosen: boolean;
  /** Whether it has parts, and shows them. */
  open: boolean | undefined;
  broken: boolean;
  /** Its dates are proposed, not those in Jira. */
  proposed: boolean;
}

/** The grid's side of one line; all that the time line draws is said here in words. Its clicks and keys are heard by the grid. */
export const GanttRow = memo(function GanttRow(props: GanttRowProps) {
  const { row, index, top, asOf, reachable, chosen, open, broken, proposed } = props;
  const { number } = useFormats();
  const { key, title, level, kind, done, owner, start, finish, dates, compared, totalFloatDays, critical } = row;
  const planned = dates === 'planned' || dates === 'partly-planned' || dates === 'sprint';
  return (
    <div
      role="row"
      data-row={row.id}
      className={classes(
        styles.row,
        chosen && styles.chosen,
        done && styles.finished,
        kind === 'summary' && styles.sum,
      )}
      style={top === undefined ? undefined : { position: 'absolute', top }}
      tabIndex={reachable ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={level + 1}
      aria-expanded={open}
      aria-selected={chosen}
    >
      <div className={styles.cells}>
        <div role="gridcell" className={styles.title} style={{ paddingInlineStart: `${level * 0.875 + 0.25}rem` }}>
          {open === undefined ? (
            <span className={styles.twist} />
          ) : (
            <button
              type="button"
              tabIndex={-1}
              className={classes(styles.twist, !open && styles.closed)}
              aria-label={`${open ? 'Close' : 'Open'} ${key ?? title}`}
            >
              <Icon name="chevron" size={12} />
            </button>
          )}
          {key === undefined ? (
            <span className={styles.version}>Version</span>
          ) : (
            <IssueLink issueKey={key} done={done} />
          )}
          <span className={styles.words} title={title}>
            {title}
          </span>
          {broken ? (
            <span className={styles.mark}>
              <Icon name="error" size={14} />
              <Hidden>Its link cannot hold</Hidden>
            </span>
          ) : null}
          {proposed ? (
            <span className={styles.proposed}>
              <Icon name="edit" size={14} />
              <Hidden>, other dates proposed</Hidden>
            </span>
          ) : null}
          {critical ? <Hidden>, critical</Hidden> : null}
          {planned ? <Hidden>, dates planned</Hidden> : null}
        </div>
        <div role="gridcell" className={styles.owner} title={owner?.name}>
          {kind === 'summary' || key === undefined ? null : <PersonName person={owner} absent="–" />}
        </div>
        <Date date={start} {...{ asOf, planned }} />
        <Date date={finish} {...{ asOf, planned }} late={row.overdueDays !== undefined} />
        <Variance compared={compared} />
        <div role="gridcell" className={classes(styles.number, critical && styles.late)}>
          {totalFloatDays === undefined ? '' : number(totalFloatDays)}
        </div>
      </div>
    </div>
  );
});

/** In italics where it is in no baseline. */
function Variance({ compared }: { compared: ComparedDates | undefined }) {
  const { signed } = useFormats();
  if (!compared) return <div role="gridcell" className={styles.number} />;
  const { slipDays, source } = compared;
  const isFirst = source === 'first-commitment';
  return (
    <div
      role="gridcell"
      className={classes(styles.number, isFirst && styles.planned, slipDays > 0 && styles.late)}
      title={isFirst ? 'Against its first due date' : 'Against the baseline'}
    >
      {signed(slipDays)}
      {isFirst ? <Hidden> against its first due date</Hidden> : null}
    </div>
  );
}

interface DateProps {
  date: IsoDate | undefined;
  asOf: IsoDate;
  planned: boolean;
  late?: boolean;
}

function Date({ date, asOf, planned, late = false }: DateProps) {
  const { day } = useFormats();
  // Two digits of the year are enough beside a time line.
  const year = date !== undefined && date.slice(0, 4) !== asOf.slice(0, 4) ? ` ’${date.slice(2, 4)}` : '';
  return (
    <div role="gridcell" className={classes(styles.date, planned && styles.planned, late && styles.late)}>
      {date === undefined ? '–' : <time dateTime={date}>{day(date, date) + year}</time>}
    </div>
  );
}
