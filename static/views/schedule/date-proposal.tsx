import { useId, useState } from 'react';
import type { DateChange } from '../../../src/analysis/date-change';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { isIsoDate } from '../../../src/model/date';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import styles from './row-detail.module.css';

interface DateProposalProps {
  row: ScheduleRow;
  keepsStart: boolean;
  propose: (change: DateChange) => void;
}

/** Start and due date of a row as fields: what is entered is proposed, not written. */
export function DateProposal({ row, keepsStart, propose }: DateProposalProps) {
  const { given = {}, kind, begun } = row;
  const [start, setStart] = useState(given.start ?? '');
  const [due, setDue] = useState(given.due ?? '');
  const id = useId();
  const hasStart = keepsStart && kind === 'work';
  const wrongOrder = hasStart && start !== '' && due !== '' && start > due;
  const day = (text: string) => (isIsoDate(text) ? text : null);
  return (
    <form
      className={styles.dates}
      aria-labelledby={id}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (wrongOrder) return;
        propose({
          id: row.id,
          ...(hasStart && start !== (given.start ?? '') && { start: day(start) }),
          ...(due !== (given.due ?? '') && { due: day(due) }),
        });
      }}
    >
      <h3 id={id}>Propose other dates</h3>
      {hasStart ? (
        <Field label="Start" hint={begun ? 'It has begun; the bar begins when it really did.' : undefined}>
          {(control) => (
            <input {...control} type="date" value={start} onChange={({ target }) => setStart(target.value)} />
          )}
        </Field>
      ) : null}
      <Field
        label={kind === 'milestone' ? 'Date' : 'Due date'}
        error={wrongOrder ? 'It would be due before it starts.' : undefined}
      >
        {(control) => <input {...control} type="date" value={due} onChange={({ target }) => setDue(target.value)} />}
      </Field>
      <Button type="submit">Propose</Button>
    </form>
  );
}
