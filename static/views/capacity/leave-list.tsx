import { useState } from 'react';
import type { SeenLeave } from '../../../src/analysis/seen-leave';
import type { WorkloadPerson } from '../../../src/analysis/workload';
import type { IsoDate } from '../../../src/model/date';
import { ask, problemOf } from '../../ask';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { confirmDone } from '../../parts/flag';
import styles from './people.module.css';

interface LeaveListProps {
  project: string;
  who: WorkloadPerson;
  asOf: IsoDate;
  changed: () => void;
}

/** When a person is away: more can be entered, and what was entered here can be taken away. */
export function LeaveList({ project, who, asOf, changed }: LeaveListProps) {
  const { period, day } = useFormats();
  const [from, setFrom] = useState(asOf);
  const [to, setTo] = useState(asOf);
  const [half, setHalf] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { accountId: account, name } = who.person;
  const entryOf = ({ from: first, to: last, half: halves, why }: SeenLeave) => ({
    account,
    from: first,
    to: last,
    ...(halves && { half: halves }),
    ...(why !== undefined && why !== '' && { reason: why }),
  });
  const edit = async (add: readonly SeenLeave[], remove: readonly SeenLeave[], undoable = true) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { value } = await ask('edit-leave', { project, add: add.map(entryOf), remove: remove.map(entryOf) });
      if (value.added + value.removed === 0)
        setProblem(
          remove.length > 0
            ? 'It was entered in another project and can be taken away there, or by the person.'
            : 'These days are there already.',
        );
      else if (undoable) confirmDone(`Leave of ${name} changed`, () => void edit(remove, add, false));
      changed();
    } catch (error) {
      setProblem(problemOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <fieldset className={styles.form}>
      <legend>Away</legend>
      <ul className={styles.leave}>
        {who.leave.length === 0 ? <li>Nothing entered.</li> : null}
        {who.leave.map((leave) => (
          <li key={`${leave.from} ${leave.to} ${leave.half ?? ''}`}>
            {leave.from === leave.to ? day(leave.from) : period(leave.from, leave.to)}
            {leave.half ? ', half days' : ''}: {leave.why ?? 'unavailable'}
            <Button
              kind="link"
              busy={busy}
              aria-label={`Remove leave from ${day(leave.from)}`}
              onClick={() => void edit([], [leave])}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <Field label="First day" error={problem}>
        {(control) => <input {...control} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />}
      </Field>
      <Field label="Last day">
        {(control) => <input {...control} type="date" value={to} onChange={({ target }) => setTo(target.value)} />}
      </Field>
      <Field label="Reason" hint="Only the person and administrators of this project see it.">
        {(control) => (
          <input {...control} maxLength={200} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <Field label="How much">
        {(control) => (
          <select
            {...control}
            value={half ? 'half' : 'whole'}
            onChange={({ target }) => setHalf(target.value === 'half')}
          >
            <option value="whole">Whole days</option>
            <option value="half">Half of each day</option>
          </select>
        )}
      </Field>
      <div className={styles.actions}>
        <Button
          busy={busy}
          onClick={() => {
            if (from === '' || to === '') setProblem('Choose a first and a last day.');
            else if (from > to) setProblem('The last day lies before the first.');
            else
              void edit(
                [{ from, to, ...(half && { half: true }), ...(reason.trim() !== '' && { why: reason.trim() }) }],
                [],
              );
          }}
        >
          Add leave
        </Button>
      </div>
    </fieldset>
  );
}
