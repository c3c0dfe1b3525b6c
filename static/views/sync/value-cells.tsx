import type { SyncRow } from '../../../src/analysis/sync-review';
import type { ActivityEdit } from '../../../src/api/activity';
import { isIsoDate, type IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import styles from './sync.module.css';

interface ValueCellProps {
  row: SyncRow;
  /** What is entered for it. */
  entered: ActivityEdit | undefined;
  mayEdit: boolean;
  edit: (edit: ActivityEdit) => void;
}

/** When a row is due, to be entered where it is open. */
export function DueCell({ row, entered, mayEdit, edit, asOf }: ValueCellProps & { asOf: IsoDate }) {
  const { day } = useFormats();
  const left = useTimeLeft(row);
  if (!mayEdit || row.status.category === 'done')
    return (
      <>
        {row.due ? day(row.due, asOf) : '–'}
        {left}
      </>
    );
  const value = entered?.due;
  return (
    <>
      <input
        type="date"
        className={styles.input}
        aria-label={`Due date of ${row.key}`}
        value={(value === undefined ? row.due : value) ?? ''}
        onChange={({ target }) => edit({ due: isIsoDate(target.value) ? target.value : null })}
      />
      <span className={styles.left}>{left}</span>
    </>
  );
}

function useTimeLeft({ silentDueInDays: days }: SyncRow): string {
  const { number } = useFormats();
  if (days === undefined) return '';
  if (days < 0) return ` overdue by ${number(-days)} days`;
  return days === 0 ? ' today' : ` in ${number(days)} days`;
}

/** The hours that a row still takes, to be entered where it is open. */
export function HoursCell({ row, entered, mayEdit, edit }: ValueCellProps) {
  const { hours } = useFormats();
  if (!mayEdit || row.status.category === 'done')
    return <>{row.remainingHours === undefined ? '–' : hours(row.remainingHours)}</>;
  const value = entered?.remainingHours;
  return (
    <span className={styles.hours}>
      <input
        type="number"
        min={0}
        step={0.5}
        className={styles.input}
        aria-label={`Hours still to do for ${row.key}`}
        value={(value === undefined ? row.remainingHours : value) ?? ''}
        onChange={({ target }) =>
          edit({ remainingHours: target.value === '' ? null : Math.max(0, target.valueAsNumber) })
        }
      />{' '}
      h
    </span>
  );
}
