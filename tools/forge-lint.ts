import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endpoints } from '../src/atlassian/endpoints';
import { goOffline } from './offline';

/** `npm run forge-lint [-- --inject-crash]`: the option proves that a linter which crashes fails the check. */
async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'forge-lint-'));
  // The Forge packages read both on loading; a developer's own settings and caches must not decide the outcome.
  process.env['XDG_CONFIG_HOME'] = scratch;
  process.env['CONFIG_PROJECT_NAME'] = 'coordinator-forge-lint';
  goOffline();
  try {
    const { lintForge } = await import('./forge-lint/run');
    const crash = process.argv.includes('--inject-crash');
    const { errors, warnings, linters } = await lintForge(scratch, Object.values(endpoints), crash);
    console.log(`forge lint: ${linters} linters, ${errors} errors, ${warnings} warnings`);
    process.exitCode = errors + warnings > 0 ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  console.error('forge lint did not finish:', error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
