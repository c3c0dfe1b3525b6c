import { useState, type FormEvent } from 'react';
import type { Problem } from '../../../src/api/problem';
import { problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { ReadOnlyNote } from '../../parts/read-only-note';
import styles from './baselines.module.css';

interface TakeBaselineProps {
  may: boolean;
  isFirst: boolean;
  take: (name: string, reason: string) => Promise<void>;
}

/** A name and a reason; the dates are those of the schedule at this moment. */
export function TakeBaseline({ may, isFirst, take }: TakeBaselineProps) {
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  if (!may) return <ReadOnlyNote what="baselines" />;
  const submit = (form: FormEvent) => {
    form.preventDefault();
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    take(name, reason)
      .then(
        () => {
          setName('');
          setReason('');
        },
        (error: unknown) => setProblem(problemOf(error)),
      )
      .finally(() => setBusy(false));
  };
  const errorOf = (field: string) => (problem?.field === field ? problem.message : undefined);
  return (
    <form className={styles.form} onSubmit={submit} aria-label="Take a baseline">
      <p className={styles.words}>
        Keeps every start and due date that people have given, as you see them now. Nobody can change it afterwards.
        {isFirst ? ' This first one is the original and always stays.' : ''}
      </p>
      <div className={styles.fields}>
        <Field label="Name" error={errorOf('name')}>
          {(control) => (
            <input
              {...control}
              value={name}
              required
              maxLength={100}
              placeholder={isFirst ? 'Approved plan' : 'After change request 12'}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field label="Why" error={errorOf('reason')}>
          {(control) => (
            <input
              {...control}
              value={reason}
              required
              maxLength={1_000}
              placeholder="Agreed in the steering committee"
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      </div>
      {problem && problem.field === undefined ? (
        <p role="alert" className={styles.problem}>
          {problem.message}
        </p>
      ) : null}
      <div>
        <Button kind="primary" type="submit" busy={busy}>
          {busy ? 'Taking…' : 'Take a baseline'}
        </Button>
      </div>
    </form>
  );
}
