import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', '..', '..', '..', 'shared', 'cases');

/** Reference files that lie beside the repository on some machines only; a test without them says that it was skipped. */
export function describeWith(file: string, name: string, tests: (text: string) => void): void {
  const path = join(folder, file);
  if (existsSync(path)) describe(name, () => tests(readFileSync(path, 'utf8')));
  else
    describe.skip(`${name} (skipped: ${file} is not on this machine)`, () =>
      it('has its known answers', () => undefined));
}
