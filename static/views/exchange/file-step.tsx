import { useState } from 'react';
import type { GivenTable } from '../../../src/model/sheet';
import { Field } from '../../parts/field';
import { readFile } from './read-file';

interface FileStepProps {
  why: string | undefined;
  take: (name: string, table: GivenTable) => void;
  refuse: (why: string) => void;
}

export function FileStep({ why, take, refuse }: FileStepProps) {
  const [reading, setReading] = useState(false);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    const result = await readFile(file);
    setReading(false);
    if (result.kind === 'refused') refuse(result.why);
    else take(result.name, result.table);
  };
  return (
    <Field
      label="CSV or xlsx file"
      hint={
        reading
          ? 'Reading…'
          : 'The first line names the columns. The file is read here in the browser; nothing is written before you have seen what would change.'
      }
      error={why}
    >
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".csv,.txt,.xlsx"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      )}
    </Field>
  );
}
