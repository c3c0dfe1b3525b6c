import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { formatImportReport } from './import/format-import-report';
import { importIssues } from './import/import-issues';
import type { LocalAppOptions } from './runtime/local-app';

/** A site made from files of Jira's REST JSON that others wrote, and what was taken of them. */
export async function importedApp(
  paths: readonly string[],
): Promise<{ readonly options: Pick<LocalAppOptions, 'seed' | 'reset' | 'name'>; readonly report: string }> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), text: await readFile(path, 'utf8') })),
  );
  const { seed, report } = importIssues(files, { importedAt: new Date().toISOString() });
  return { options: { name: 'imported', seed: () => seed, reset: true }, report: formatImportReport(report) };
}
