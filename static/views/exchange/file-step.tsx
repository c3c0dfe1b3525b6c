import { useState } from 'react';
import type { GivenTable } from '../../../src/model/sheet';
import { FileField } from './file-field';
import { readFile } from './read-file';

interface FileStepProps {
  why: string | undefined;
  take: (name: string, table: GivenTable) => void;
  refuse: (why: string) => void;
}

export function FileStep({ why, take, refuse }: FileStepProps) {
  const [otherText, setOtherText] = useState<boolean>();
  return (
    <FileField
      label="CSV or xlsx file"
      hint="The first line names the columns. The file is read here in the browser; nothing is written before you have seen what would change."
      error={why}
      accept=".csv,.txt,.xlsx"
      otherText={otherText}
      read={async (file, encoding) => {
        const result = await readFile(file, encoding);
        if (result.kind === 'table') return take(result.name, result.table);
        setOtherText(result.otherText);
        refuse(result.why);
      }}
    />
  );
}
