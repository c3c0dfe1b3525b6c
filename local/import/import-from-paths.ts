import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ImportError } from './import-error';
import { importIssues } from './import-issues';
import type { Instant } from '../../src/model/date';

/** Imports files of this machine. */
export function importFromPaths(paths: readonly string[], importedAt: Instant): ReturnType<typeof importIssues> {
  const files = paths.map((path) => ({ name: basename(path), text: readText(path) }));
  return importIssues(files, { importedAt });
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ImportError(path, 'the file itself', error instanceof Error ? error.message : 'it cannot be read');
  }
}
