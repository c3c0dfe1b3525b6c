import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../..');

describe('the offline forge lint', () => {
  it('fails when a linter crashes, where the CLI would print a line and pass', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'tools/forge-lint.ts', '--inject-crash'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toContain('Injected: PermissionLinter crashed');
    expect(status).toBe(2);
  }, 120_000);
});
