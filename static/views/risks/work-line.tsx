import type { RiskSignal } from '../../../src/analysis/risk-signals';
import type { RiskWorkItem } from '../../../src/analysis/risk-work';
import type { IsoDate } from '../../../src/model/date';
import type { LinkedWork } from '../../../src/model/risk';
import { useFormats } from '../../formats';
import { classes } from '../../parts/classes';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { StatusLozenge } from '../../parts/lozenge';
import { PersonName } from '../../parts/person-name';
import { SignalList } from './signal-list';
import styles from './live-work.module.css';

interface WorkLineProps {
  /** Absent where a title already says it. */
  part?: 'Treatment' | 'At stake';
  link: LinkedWork;
  /** Absent until it is read. */
  item: RiskWorkItem | undefined;
  signals: readonly RiskSignal[];
  asOf: IsoDate;
}

/** A work item that a risk is linked to: where it stands, who has it, when it is due, how far it is. */
export function WorkLine({ part, link, item, signals, asOf }: WorkLineProps) {
  const { key, summary, status, label } = link;
  const late = item?.due !== undefined && item.due < asOf && status.category !== 'done';
  return (
    <div className={styles.work}>
      {part ? (
        <span className={styles.part} title={label}>
          {part}
        </span>
      ) : null}
      <span className={styles.summary}>
        <IssueLink issueKey={key} done={status.category === 'done'} /> {summary}
      </span>
      <span>
        <StatusLozenge status={item?.status ?? status} />
      </span>
      {item ? (
        <>
          <PersonName person={item.assignee} />
          <span className={classes(styles.dates, late && styles.late)}>
            {item.start ? (
              <>
                <Day date={item.start} beside={asOf} /> –{' '}
              </>
            ) : null}
            {item.due ? <Day date={item.due} beside={asOf} /> : <span className={styles.quiet}>no due date</span>}
            {late ? ' late' : ''}
          </span>
          <Progress percent={item.progressPercent} />
        </>
      ) : null}
      {signals.length > 0 ? (
        <div className={styles.evidence}>
          <SignalList signals={signals} asOf={asOf} linked={false} />
        </div>
      ) : null}
    </div>
  );
}

/** Time spent of all its time; said as not estimated where nobody told how long it takes. */
function Progress({ percent }: { percent: number | undefined }) {
  const formats = useFormats();
  if (percent === undefined) return <span className={styles.quiet}>no estimate</span>;
  return (
    <span className={styles.progress} title="Time spent of time spent and remaining [R19]">
      <span className={styles.bar} aria-hidden="true">
        <span style={{ inlineSize: `${percent}%` }} />
      </span>
      {formats.percent(percent)}
    </span>
  );
}
