import * as v from 'valibot';
import type { FileContents } from './file-contents';
import type { ImportNotes } from './import-notes';
import { fieldShape, type RawField } from './raw-shapes';

/** The fields that a catalogue describes; what is no field is noted. */
export function readCatalogue(contents: FileContents, notes: ImportNotes): readonly RawField[] {
  return contents.fields.flatMap((found) => {
    const parsed = v.safeParse(fieldShape, found.value);
    if (parsed.success) return [parsed.output];
    const [issue] = parsed.issues;
    notes.skip(found, `field: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
    return [];
  });
}
