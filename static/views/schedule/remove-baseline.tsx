import { useState, type FormEvent } from 'react';
import type { BaselineTold } from '../../../src/api/baseline';
import { problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import styles from './baselines.module.css';

interface RemoveBaselineProps {
  baseline: BaselineTold;
  remove: (reason: string) => Promise<void>;
  close: () => void;
}

/** Asks for the reason, which stays in the list with the name of who gave it. */
export function RemoveBaseline({ baseline: { name }, remove, close }: RemoveBaselineProps) {
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = (form: FormEvent) => {
    form.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    remove(reason)
      .then(close, (error: unknown) => setProblem(problemOf(error).message))
      .finally(() => setBusy(false));
  };
  return (
    <form className={styles.form} onSubmit={submit} aria-label={`Remove ${name}`}>
      <Field
        label={`Why is “${name}” removed?`}
        hint="Its dates are gone for good; that it was taken and why it was removed stay in this list."
        error={problem}
      >
        {(control) => (
          <input
            {...control}
            autoFocus
            value={reason}
            required
            maxLength={1_000}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      <div className={styles.actions}>
        <Button type="submit" kind="primary" busy={busy}>
          Remove baseline
        </Button>
        <Button kind="subtle" onClick={close}>
          Keep it
        </Button>
      </div>
    </form>
  );
}
