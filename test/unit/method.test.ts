import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const idIn = /\[([A-Z]\d+)\]/g;

function textOf(folder: string): string {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

function ids(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].flatMap((match) => match[1] ?? []))].sort();
}

describe('docs/method.md', () => {
  const written = ids(readFileSync(path.join(root, 'docs/method.md'), 'utf8'), /^\| ([A-Z]\d+) /gm);
  const code = `${textOf('src/model')}\n${textOf('src/analysis')}`;

  it('explains every rule that the code, a finding or a rating names', () => {
    const named = [...ids(code, idIn), ...ids(code, /rule: '([A-Z]\d+)'/g), ...ids(code, /about\(\s*'([A-Z]\d+)'/g)];
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((id) => !written.includes(id))).toEqual([]);
  });

  it('has a test that quotes each of its rules', () => {
    const tested = ids(textOf('test/unit'), idIn);
    // P3 is held by the tests of "[P2]–[P4]".
    expect(written.filter((id) => id !== 'P3' && !tested.includes(id))).toEqual([]);
  });
});
