import { useState } from 'react';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import type { ChosenEncoding } from './read-file';

interface FileFieldProps {
  label: string;
  hint: string;
  error: string | undefined;
  accept: string;
  /** Whether the file that was refused may be read in another encoding. */
  otherText?: boolean | undefined;
  read: (file: File, encoding?: ChosenEncoding) => Promise<void>;
}

/** A file to choose, which waits while the one that was chosen is read. */
export function FileField({ label, hint, error, accept, otherText, read }: FileFieldProps) {
  const [reading, setReading] = useState(false);
  const [chosen, setChosen] = useState<File>();
  const take = async (file: File | undefined, encoding?: ChosenEncoding) => {
    if (!file) return;
    setChosen(file);
    setReading(true);
    await read(file, encoding);
    setReading(false);
  };
  return (
    <>
      <Field label={label} hint={reading ? 'Reading…' : hint} error={error}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept={accept}
            disabled={reading}
            // The same file can be chosen again, after it was mended.
            onClick={({ currentTarget }) => (currentTarget.value = '')}
            onChange={({ target }) => void take(target.files?.[0])}
          />
        )}
      </Field>
      {otherText && !reading ? (
        <div>
          <Button onClick={() => void take(chosen, 'windows-1252')}>Read it as Windows-1252</Button>
        </div>
      ) : null}
    </>
  );
}
