import { useEffect, useRef, useState } from 'react';
import { addDays, isIsoDate, type IsoDate } from '../../src/model/date';
import { useFormats } from '../formats';
import { Button } from './button';
import styles from './date-editor.module.css';
import fields from './field.module.css';

const ahead = [7, 14, 30];

interface DateEditorProps {
  label: string;
  date: IsoDate | undefined;
  asOf: IsoDate;
  busy: boolean;
  /** What the button says. */
  save?: string;
  pick: (date: IsoDate | undefined) => void;
}

/** A day typed, chosen from the calendar, or so many days from now. */
export function DateEditor({ label, date, asOf, busy, save = 'Save', pick }: DateEditorProps) {
  const { day } = useFormats();
  const [entered, setEntered] = useState(date ?? '');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      className={styles.editor}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (entered === '' || isIsoDate(entered)) pick(entered || undefined);
      }}
    >
      <input
        ref={input}
        className={fields.input}
        type="date"
        aria-label={label}
        value={entered}
        onChange={({ target }) => setEntered(target.value)}
      />
      <div className={styles.row}>
        {ahead.map((days) => (
          <Button key={days} onClick={() => setEntered(addDays(asOf, days))} title={day(addDays(asOf, days), asOf)}>
            +{days} days
          </Button>
        ))}
      </div>
      <div className={styles.row}>
        <Button kind="primary" type="submit" busy={busy}>
          {save}
        </Button>
        {date ? (
          <Button kind="subtle" busy={busy} onClick={() => pick(undefined)}>
            Clear
          </Button>
        ) : null}
      </div>
    </form>
  );
}
