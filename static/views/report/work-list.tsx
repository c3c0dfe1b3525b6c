import { useState } from 'react';
import type { ReportItem } from '../../../src/analysis/status-report';
import type { IsoDate } from '../../../src/model/date';
import { Button } from '../../parts/button';
import { Day } from '../../parts/day';
import { IssueLink } from '../../parts/issue-link';
import { Panel } from '../../parts/panel';
import styles from './work-list.module.css';

const most = 7;

interface WorkListProps {
  title: string;
  items: readonly ReportItem[];
  asOf: IsoDate;
  none: string;
}

/** Work items of a report in a column. */
export function WorkList({ title, items, asOf, none }: WorkListProps) {
  const [all, setAll] = useState(false);
  const shown = all || items.length <= most + 1 ? items : items.slice(0, most);
  return (
    <Panel title={`${title}${items.length > 0 ? ` (${items.length})` : ''}`}>
      {items.length === 0 ? <p className={styles.none}>{none}</p> : null}
      <ul className={styles.list}>
        {shown.map(({ key, summary, status, owner, date }) => (
          <li key={key}>
            <IssueLink issueKey={key} done={status.category === 'done'} /> {summary}
            <span className={styles.note}>
              {owner?.name ?? 'Nobody assigned'}
              {date ? (
                <>
                  {' · '}
                  <Day date={date} beside={asOf} />
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < items.length ? (
        <Button kind="link" onClick={() => setAll(true)}>
          +{items.length - shown.length} more
        </Button>
      ) : null}
    </Panel>
  );
}
