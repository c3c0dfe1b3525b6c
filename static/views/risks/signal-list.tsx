import type { RiskSignal } from '../../../src/analysis/risk-signals';
import type { IsoDate } from '../../../src/model/date';
import { DayOf } from '../../parts/day-of';
import { Icon } from '../../parts/icon';
import { IssueLink } from '../../parts/issue-link';
import { signalNames } from './risk-words';
import styles from './live-work.module.css';

interface SignalListProps {
  signals: readonly RiskSignal[];
  asOf: IsoDate;
  /** Whether each names its work item; not where it stands beside it. */
  linked?: boolean;
}

/** What happened to work at stake, each with when and by whom. */
export function SignalList({ signals, asOf, linked = true }: SignalListProps) {
  return (
    <ul className={styles.signals}>
      {signals.map(({ issue, kind, text, at, by, rule }) => (
        <li key={`${issue} ${kind}`}>
          <Icon name="warning" size={14} />
          <span>
            {linked ? <IssueLink issueKey={issue} /> : null} <strong>{signalNames[kind]}.</strong> {text}
            <span className={styles.quiet}>
              {at ? (
                <>
                  {' '}
                  Since <DayOf instant={at} beside={asOf} />
                </>
              ) : null}
              {by ? ` by ${by.name}` : null} [{rule}]
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
