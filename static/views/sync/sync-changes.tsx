import type { SyncChange, SyncRow } from '../../../src/analysis/sync-review';
import { isIsoDate, type IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import styles from './sync.module.css';

/** Newest ones that are told of each row; Jira has them all. */
const mostChanges = 3;

const subjects = {
  status: 'Status',
  start: 'Start',
  due: 'Due date',
  owner: 'Owner',
  estimate: 'Still to do',
} as const;

/** What happened to one row since the last sync, newest first, with who and when. */
export function SyncChanges({ row: { changes, movedDays, updated }, asOf }: { row: SyncRow; asOf: IsoDate }) {
  const { day, moment, number, signed } = useFormats();
  const said = (value: string | undefined) =>
    value === undefined ? 'nothing' : isIsoDate(value) ? day(value, asOf) : value;
  const text = ({ what, from, to }: SyncChange) => `${subjects[what]}: ${said(from)} → ${said(to)}`;
  if (changes.length === 0) return <p className={styles.who}>last updated {moment(updated)}</p>;
  return (
    <ul className={styles.changes}>
      {changes.slice(0, mostChanges).map((change, place) => (
        <li key={place}>
          {text(change)}
          <span className={styles.who}>
            {' '}
            {change.by?.name ?? 'somebody'}, {moment(change.at)}
          </span>
        </li>
      ))}
      {changes.length > mostChanges ? (
        <li className={styles.who}>and {number(changes.length - mostChanges)} before that</li>
      ) : null}
      {movedDays ? <li className={styles.moved}>moved by {signed(movedDays)} working days</li> : null}
    </ul>
  );
}
