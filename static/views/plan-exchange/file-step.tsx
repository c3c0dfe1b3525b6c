import type { PlanFileReading } from '../../../src/documents/read-plan';
import { FileField } from '../exchange/file-field';
import { readPlanFile } from './read-plan-file';

export type ReadPlanFile = Extract<PlanFileReading, { kind: 'plan' }>;

interface FileStepProps {
  why: string | undefined;
  take: (name: string, reading: ReadPlanFile) => void;
  refuse: (why: string) => void;
}

export function FileStep({ why, take, refuse }: FileStepProps) {
  return (
    <FileField
      label="Plan: Microsoft Project XML, Primavera XER or P6 XML"
      hint="At most 25 MB. The file is read here in the browser; nothing is written before you have seen what would change. Primavera files are read only: the schedule goes out as Microsoft Project XML."
      error={why === undefined ? undefined : `The file is refused: ${why}`}
      accept=".xml,.xer"
      read={async (file) => {
        const result = await readPlanFile(file);
        if (result.kind === 'refused') refuse(result.text);
        else take(file.name, result);
      }}
    />
  );
}
