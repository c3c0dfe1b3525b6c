import { useEffect, useRef, type ReactNode } from 'react';
import type { LinkConflict } from '../../../src/analysis/link-conflict';
import { standingWords } from '../../../src/analysis/milestone-standing';
import type { Milestone } from '../../../src/analysis/milestones';
import type { ScheduleLink, ScheduleRow, ComparedDates } from '../../../src/analysis/schedule-row';
import type { IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Icon } from '../../parts/icon';
import { IssueLink } from '../../parts/issue-link';
import { StatusLozenge } from '../../parts/lozenge';
import { bringIntoSight } from '../../parts/bring-into-sight';
import type { RowsById } from './outline';
import { RowLinks } from './row-links';
import styles from './row-detail.module.css';

interface RowDetailProps {
  row: ScheduleRow;
  rows: RowsById;
  links: readonly ScheduleLink[];
  conflicts: ReadonlyMap<string, LinkConflict>;
  minutesPerDay: number;
  milestone: Milestone | undefined;
  asOf: IsoDate;
  /** Whether the page is to show it at once, because its address leads here. */
  inSight: boolean;
  /** [L23] What of its dates nobody gave is planned on its owner's own time. */
  onOwnersTime: boolean;
  /** Its dates are proposed, not those in Jira. */
  proposed: boolean;
  close: () => void;
  /** Looks again after a link was changed; absent for somebody who may not edit. */
  refresh: (() => void) | undefined;
  /** The link to go to; else the row keeps the focus, so that the keys go on from it. */
  chosenLink: string | undefined;
  /** What may be done about it. */
  children?: ReactNode;
}

const sources = {
  stated: 'as stated in Jira',
  sprint: 'those of its sprint; Jira states none',
  'partly-planned': 'one stated in Jira, the other planned here',
  planned: 'planned here from links and estimates, not in Jira',
  'rolled-up': 'from what belongs to it',
} as const;

/** Everything that is known of one line: where its dates come from, how much it may slip, and its links with their reasons. */
export function RowDetail({
  row,
  rows,
  links,
  conflicts,
  minutesPerDay,
  milestone,
  asOf,
  onOwnersTime,
  proposed,
  inSight,
  close,
  refresh,
  chosenLink,
  children,
}: RowDetailProps) {
  const { day, period, signed, number, hours, percent } = useFormats();
  const whole = useRef<HTMLElement>(null);
  useEffect(() => (inSight ? bringIntoSight(whole) : undefined), [inSight]);
  const { key, title, status, owner, start, finish, dates, original, lateStart, lateFinish } = row;
  const range = (from?: IsoDate, to?: IsoDate) =>
    from === undefined || to === undefined || from > to
      ? [from, to].map((date) => (date === undefined ? '–' : day(date, asOf))).join(' – ')
      : period(from, to, asOf);
  const days = (count: number) => `${number(count)} working ${count === 1 ? 'day' : 'days'}`;
  const against = ({ start, finish, slipDays }: ComparedDates) =>
    `${start === undefined ? day(finish, asOf) : range(start, finish)}, now ${signed(slipDays)} working days`;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [
      'Dates',
      finish === undefined
        ? 'none, and no estimate to plan from'
        : `${range(start, finish)}, ${proposed ? 'as proposed here, not in Jira' : sources[dates ?? 'stated']}`,
    ],
    ['Planned on', onOwnersTime ? `${owner?.name ?? 'the owner'}’s own hours, holidays and leave [L23]` : undefined],
    ['Sprint', row.dates === 'sprint' ? row.sprint?.name : undefined],
    [
      'First due date',
      original && `${day(original, asOf)}${!row.varianceDays ? '' : `, now ${signed(row.varianceDays)} working days`}`,
    ],
    ['Baseline', row.compared?.source === 'baseline' ? against(row.compared) : undefined],
    ['Original baseline', row.originally?.source === 'baseline' ? against(row.originally) : undefined],
    ['Standing', milestone && standingWords[milestone.standing]],
    ['Re-dated', milestone && milestone.redates > 0 ? `${number(milestone.redates)} times` : undefined],
    ['Expected', milestone?.forecast && day(milestone.forecast, asOf)],
    ['Forecast (P80)', row.p80 && day(row.p80, asOf)],
    ['At the latest', lateFinish && (row.kind === 'milestone' ? day(lateFinish, asOf) : range(lateStart, lateFinish))],
    ['Total float', row.totalFloatDays === undefined ? undefined : days(row.totalFloatDays)],
    ['Free float', row.freeFloatDays === undefined ? undefined : days(row.freeFloatDays)],
    ['Critical', row.critical ? 'yes: any slip moves the end or a milestone' : row.nearCritical ? 'nearly' : undefined],
    ['Progress', row.percentComplete === undefined ? undefined : percent(row.percentComplete)],
    ['Still to do', row.remainingHours === undefined ? undefined : hours(row.remainingHours)],
    ['Owner', owner?.name ?? (row.kind === 'work' ? 'nobody' : undefined)],
  ];
  return (
    <section
      ref={whole}
      className={styles.detail}
      aria-labelledby="row-detail"
      onKeyDown={(press) => {
        if (press.key === 'Escape') close();
      }}
    >
      <div className={styles.head}>
        <h2 id="row-detail">
          {key ? <IssueLink issueKey={key} /> : 'Version'} {title}
        </h2>
        {status ? <StatusLozenge status={status} /> : null}
        <Button kind="subtle" onClick={close} aria-label="Close">
          <Icon name="cross" />
        </Button>
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {children}
      <RowLinks
        row={row}
        rows={rows}
        links={links}
        conflicts={conflicts}
        minutesPerDay={minutesPerDay}
        refresh={refresh}
        chosen={chosenLink}
      />
    </section>
  );
}
