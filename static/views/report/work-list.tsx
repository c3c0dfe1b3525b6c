import type { ReportItem } from '../../../src/analysis/report-items';
import type { IsoDate } from '../../../src/model/date';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Panel } from '../../parts/panel';
import styles from './work-list.module.css';

interface WorkListProps {
  title: string;
  /** The first of them; `count` says how many there are. */
  items: readonly ReportItem[];
  count: number;
  asOf: IsoDate;
  none: string;
}

/** Work items of a report in a column. */
export function WorkList({ title, items, count, asOf, none }: WorkListProps) {
  return (
    <Panel title={count > 0 ? `${title} (${count})` : title}>
      {items.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul className={styles.list}>
        {items.map(({ key, summary, status, owner, date }) => (
          <li key={key}>
            <IssueLink issueKey={key} done={status.category === 'done'} /> {summary}
            <span className={styles.note}>
              {owner?.name ?? 'Nobody assigned'}
              {date ? (
                <>
                  {status.category !== 'done' && date < asOf ? ' · was due ' : ' · '}
                  <Day date={date} beside={asOf} />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {items.length < count ? <p className={styles.none}>and {count - items.length} more</p> : null}
    </Panel>
  );
}
