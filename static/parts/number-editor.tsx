import { useEffect, useRef, useState } from 'react';
import { Button } from './button';
import styles from './date-editor.module.css';
import fields from './field.module.css';
import { Icon } from './icon';

interface NumberEditorProps {
  label: string;
  number: string | undefined;
  /** What goes with it, e.g. a currency. */
  unit: string;
  decimals: number;
  /** Whether it may lie below zero. */
  signed?: boolean;
  busy: boolean;
  pick: (number: string | undefined) => void;
}

/** A number, of zero or more unless it is signed, typed with a point or a comma. */
export function NumberEditor({ label, number = '', unit, decimals, signed = false, busy, pick }: NumberEditorProps) {
  const [entered, setEntered] = useState(number);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const plain = entered.replace(/[\s']/g, '').replace(',', '.').replace('−', '-');
  const right = plain === '' || new RegExp(`^${signed ? '-?' : ''}\\d{1,12}(\\.\\d{1,${decimals}})?$`).test(plain);
  return (
    <form
      className={styles.editor}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (right) pick(plain || undefined);
      }}
    >
      <input
        ref={input}
        className={fields.input}
        inputMode="decimal"
        aria-label={`${label}, ${unit}`}
        aria-invalid={!right}
        placeholder={unit}
        value={entered}
        onChange={({ target }) => setEntered(target.value)}
      />
      {right ? null : (
        <p className={fields.error} role="alert">
          <Icon name="error" /> Give a number such as 1200 or 12.5.
        </p>
      )}
      <div className={styles.row}>
        <Button kind="primary" type="submit" busy={busy}>
          Save
        </Button>
      </div>
    </form>
  );
}
