import * as v from 'valibot';
import { readChangelog, type ReadChangelog } from './changelogs';
import type { FileContents, Found } from './file-contents';
import type { ImportNotes } from './import-notes';
import { issueShape } from './raw-shapes';

/** An issue of a file whose fields have still to be understood. */
export interface IssueDraft {
  readonly key: string;
  /** Absent where the export gives none. */
  readonly id?: string;
  readonly projectKey: string;
  readonly fields: ReadonlyMap<string, unknown>;
  /** Fields that are there without a value. */
  readonly emptyKeys: readonly string[];
  readonly changelog: ReadChangelog;
}

/** The issues of all files, each once; what is no issue is noted. */
export function readIssues(contents: FileContents, notes: ImportNotes): readonly IssueDraft[] {
  const drafts = new Map<string, IssueDraft>();
  const ids = new Set<string>();
  for (const found of contents.issues) {
    const draft = readIssue(found, contents, notes);
    if (!draft) continue;
    const taken = drafts.has(draft.key) ? draft.key : ids.has(draft.id ?? '') ? `id ${draft.id}` : undefined;
    if (taken) {
      notes.skip(found, `issue ${taken} was already taken`);
      continue;
    }
    drafts.set(draft.key, draft);
    if (draft.id) ids.add(draft.id);
  }
  const known = new Set([...drafts.keys(), ...ids]);
  for (const { file, path, issue } of contents.histories)
    if (!known.has(issue)) notes.skip({ file, path }, `changelog of ${issue}, which is not among the issues`);
  return [...drafts.values()];
}

function readIssue(found: Found, contents: FileContents, notes: ImportNotes): IssueDraft | undefined {
  const parsed = v.safeParse(issueShape, found.value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue);
    notes.skip(found, `${where ?? 'issue'}: ${issue.message}`);
    return undefined;
  }
  const { key, id, fields } = parsed.output;
  const given = Object.entries(fields);
  return {
    key,
    ...(id === undefined ? {} : { id }),
    projectKey: key.slice(0, key.lastIndexOf('-')),
    fields: new Map(given.filter(([, value]) => !isEmpty(value))),
    emptyKeys: given.filter(([, value]) => isEmpty(value)).map(([name]) => name),
    changelog: readChangelog(found, id === undefined ? [key] : [key, id], contents, notes),
  };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
