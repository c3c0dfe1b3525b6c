import type { Conventions } from '../../../src/analysis/sheet-column';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import { Field } from '../../parts/field';

interface LeaveHowProps {
  kind: 'table' | 'calendar';
  dates: Conventions['dates'];
  read: (dates: Conventions['dates']) => void;
  planned: readonly WorkloadPerson[];
  /** Empty until somebody is chosen. */
  account: string;
  choose: (account: string) => void;
}

/** What a file of leave does not say itself: which part of a date is the day, or whose calendar it is. */
export function LeaveHow({ kind, dates, read, planned, account, choose }: LeaveHowProps) {
  if (kind === 'calendar')
    return (
      <Field label="Whose calendar">
        {(control) => (
          <select {...control} value={account} onChange={({ target }) => choose(target.value)}>
            {account === '' ? <option value="">Choose a person</option> : null}
            {planned.map(({ person }) => (
              <option key={person.accountId} value={person.accountId}>
                {person.name}
              </option>
            ))}
          </select>
        )}
      </Field>
    );
  return (
    <Field label="Days like 03/04/2026">
      {(control) => (
        <select
          {...control}
          value={dates}
          onChange={({ target }) =>
            read(target.value === 'day-first' || target.value === 'month-first' ? target.value : 'unknown')
          }
        >
          <option value="unknown">are not guessed</option>
          <option value="day-first">have the day first</option>
          <option value="month-first">have the month first</option>
        </select>
      )}
    </Field>
  );
}
