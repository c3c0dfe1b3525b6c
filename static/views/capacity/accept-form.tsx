import { useState } from 'react';
import type { LoadConflict } from '../../../src/analysis/load-conflict';
import type { AcceptedOverload } from '../../../src/api/capacity';
import { addDays, type IsoDate } from '../../../src/model/date';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { confirmDone } from '../../parts/flag';
import styles from './conflict-rail.module.css';

interface AcceptFormProps {
  project: string;
  account: string;
  rule: LoadConflict['rule'];
  /** Monday of the week that is accepted. */
  week: IsoDate;
  asOf: IsoDate;
  accepted: AcceptedOverload | undefined;
  accept: (accepted: readonly AcceptedOverload[]) => void;
}

/** Lets an overload be until a day, with a reason; it can be taken back. */
export function AcceptForm({ project, account, rule, week, asOf, accepted, accept }: AcceptFormProps) {
  const [until, setUntil] = useState(accepted?.until ?? addDays(asOf, 14));
  const [reason, setReason] = useState(accepted?.reason ?? '');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const send = async (why: string, done: string) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { value } = await ask('accept-overload', {
        project,
        account,
        ...(rule === 'K31' && { rule }),
        week,
        until,
        reason: why,
      });
      accept(value.accepted);
      confirmDone(done);
    } catch (error) {
      setProblem(problemOf(error).message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      className={styles.accept}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (reason.trim() === '') setProblem('Say why it is accepted.');
        else void send(reason.trim(), rule === 'K31' ? 'Involvement accepted' : 'Overload accepted');
      }}
    >
      <Field label="Accept until">
        {(control) => (
          <input {...control} type="date" value={until} min={asOf} onChange={({ target }) => setUntil(target.value)} />
        )}
      </Field>
      <Field label="Reason" error={problem}>
        {(control) => (
          <input {...control} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
        )}
      </Field>
      <span>
        <Button type="submit" busy={busy}>
          Accept
        </Button>{' '}
        {accepted ? (
          <Button kind="subtle" busy={busy} onClick={() => void send('', 'Acceptance taken back')}>
            Take back
          </Button>
        ) : null}
      </span>
    </form>
  );
}
