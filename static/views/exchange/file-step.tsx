import type { GivenTable } from '../../../src/model/sheet';
import { FileField } from './file-field';
import { readFile } from './read-file';

interface FileStepProps {
  why: string | undefined;
  take: (name: string, table: GivenTable) => void;
  refuse: (why: string) => void;
}

export function FileStep({ why, take, refuse }: FileStepProps) {
  return (
    <FileField
      label="CSV or xlsx file"
      hint="The first line names the columns. The file is read here in the browser; nothing is written before you have seen what would change."
      error={why}
      accept=".csv,.txt,.xlsx"
      read={async (file) => {
        const result = await readFile(file);
        if (result.kind === 'refused') refuse(result.why);
        else take(result.name, result.table);
      }}
    />
  );
}
