import { readdirSync } from 'node:fs';
import { posix } from 'node:path';

/** Paths of the files below a folder whose path matches. */
export function filesUnder(folder: string, wanted: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path, wanted) : wanted.test(path) ? [path] : [];
  });
}
