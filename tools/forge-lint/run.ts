import { ConfigFile, FileSystemReader, FileSystemWriter } from '@forge/cli-shared';
import { getClientSideLintersOnly, lint, parseSourceFile, problemCount, reportLintResults } from '@forge/lint';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../files-under';
import type { Endpoint } from '../../src/atlassian/endpoints';
import { witness, writeDocuments } from './documents';
import { OfflineFlags } from './offline-flags';

export interface Outcome {
  readonly errors: number;
  readonly warnings: number;
  /** Linters that ran to their end. */
  readonly linters: number;
}

const logger = { info: (message: string) => console.log(message) };

/**
 * `forge lint` without login and network: every linter that the CLI runs on the client, over the same files. A linter that throws
 * ends the run here; the CLI would print a line and call the result clean.
 */
export async function lintForge(scratch: string, endpoints: readonly Endpoint[], crash: boolean): Promise<Outcome> {
  writeDocuments(scratch, endpoints);
  const calls = join(scratch, 'calls.js');
  writeFileSync(calls, witness(endpoints));
  const project = join(scratch, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({ compilerOptions: { allowJs: true, noEmit: true }, files: ['calls.js'] }));

  const manifest = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
  const flags = new OfflineFlags();
  const genuine = await getClientSideLintersOnly(manifest, 'development', logger, flags);
  const linters = genuine.map((linter, position) => ({
    bootstrap: () => linter.bootstrap(),
    batchExecute: (inputs?: Parameters<typeof linter.batchExecute>[0]) => {
      if (crash && position === 0) throw new Error(`Injected: ${linter.constructor.name} crashed`);
      return linter.batchExecuteImpl(inputs ?? []);
    },
  }));

  const files = [...filesUnder('src', /\.tsx?$/), calls];
  const results = await lint(files, manifest, 'development', logger, flags, {
    linter: { mode: 'client-side' },
    linters,
    parseFunction: (file, parser, readFile) =>
      parseSourceFile(file, (code, path) => parser(code, path, file === calls ? { project } : {}), readFile),
  });
  reportLintResults(logger, results);
  const { errors, warnings, approvals } = problemCount(results);
  return { errors: errors + approvals, warnings, linters: linters.length };
}
