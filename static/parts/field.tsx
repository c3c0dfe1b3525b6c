import { useId, type ReactNode } from 'react';
import styles from './field.module.css';
import { Icon } from './icon';

export interface FieldControl {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  children: (control: FieldControl) => ReactNode;
}

/** A labelled input with its hint, and with what is wrong with it. */
export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const note = error || hint ? { 'aria-describedby': `${id}-note` } : {};
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children({ id, className: styles.input, ...note, ...(error ? { 'aria-invalid': true } : {}) })}
      {error || hint ? (
        <div id={`${id}-note`}>
          {error ? (
            <p className={styles.error}>
              <Icon name="error" /> {error}
            </p>
          ) : null}
          {hint ? <p className={styles.hint}>{hint}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
