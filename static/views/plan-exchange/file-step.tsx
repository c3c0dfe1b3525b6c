import { useState } from 'react';
import type { PlanFileReading } from '../../../src/documents/read-plan';
import { Field } from '../../parts/field';
import { readPlanFile } from './read-plan-file';

export type ReadPlanFile = Extract<PlanFileReading, { kind: 'plan' }>;

interface FileStepProps {
  why: string | undefined;
  take: (name: string, reading: ReadPlanFile) => void;
  refuse: (why: string) => void;
}

export function FileStep({ why, take, refuse }: FileStepProps) {
  const [reading, setReading] = useState(false);
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setReading(true);
    const result = await readPlanFile(file);
    setReading(false);
    if (result.kind === 'refused') refuse(result.text);
    else take(file.name, result);
  };
  return (
    <Field
      label="Plan: Microsoft Project XML, Primavera XER or P6 XML"
      hint={
        reading
          ? 'Reading…'
          : 'At most 25 MB. The file is read here in the browser; nothing is written before you have seen what would change.'
      }
      error={why === undefined ? undefined : `The file is refused: ${why}`}
    >
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".xml,.xer"
          disabled={reading}
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      )}
    </Field>
  );
}
