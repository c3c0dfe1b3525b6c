import { useState } from 'react';
import { Field } from '../../parts/field';

interface FileFieldProps {
  label: string;
  hint: string;
  error: string | undefined;
  accept: string;
  read: (file: File) => Promise<void>;
}

/** A file to choose, which waits while the one that was chosen is read. */
export function FileField({ label, hint, error, accept, read }: FileFieldProps) {
  const [reading, setReading] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    await read(file);
    setReading(false);
  };
  return (
    <Field label={label} hint={reading ? 'Reading…' : hint} error={error}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept={accept}
          disabled={reading}
          onChange={({ target }) => void take(target.files?.[0])}
        />
      )}
    </Field>
  );
}
