import { useEffect, useRef, useState } from 'react';
import { Button } from './button';
import styles from './date-editor.module.css';
import fields from './field.module.css';

interface TextEditorProps {
  label: string;
  text: string | undefined;
  /** A sentence that has to be there. */
  required?: boolean;
  most: number;
  busy: boolean;
  pick: (text: string | undefined) => void;
}

/** Some sentences; Enter saves, Shift and Enter begin a new line. */
export function TextEditor({ label, text = '', required = false, most, busy, pick }: TextEditorProps) {
  const [entered, setEntered] = useState(text);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.select(), []);
  const written = entered.trim();
  const save = () => {
    if (written || !required) pick(written || undefined);
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(submit) => {
        submit.preventDefault();
        save();
      }}
    >
      <textarea
        ref={area}
        className={fields.input}
        style={{ inlineSize: 'min(20rem, 80vw)', minBlockSize: '6rem' }}
        aria-label={label}
        maxLength={most}
        value={entered}
        onChange={({ target }) => setEntered(target.value)}
        onKeyDown={(press) => {
          if (press.key !== 'Enter' || press.shiftKey) return;
          press.preventDefault();
          save();
        }}
      />
      <div className={styles.row}>
        <Button kind="primary" type="submit" busy={busy} disabled={required && !written}>
          Save
        </Button>
      </div>
    </form>
  );
}
