import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { endpoints } from '../../src/atlassian/endpoints';
import { handlers, mentions, readManifest } from './manifest';
import { parse, root } from './source';

const manifest = readManifest();

function exportsOfIndex(): string[] {
  return parse('src/index.ts').tree.statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}

describe('manifest.yml', () => {
  it('names exactly the functions that index.ts exports', () => {
    expect(handlers(manifest).sort()).toEqual(
      exportsOfIndex()
        .map((name) => `index.${name}`)
        .sort(),
    );
  });

  it('declares each function that a module calls, and none that nothing calls', () => {
    const declared = (manifest.modules['function'] ?? []).map(({ key }) => key).sort();
    expect(mentions(manifest, 'function').sort()).toEqual(declared);
  });

  it('shows only resources whose page is built, and builds no page that nothing shows', () => {
    const entries = manifest.resources.flatMap(({ key, entry }) => Object.keys(entry).map((name) => `${key}/${name}`));
    expect(mentions(manifest, 'resource').sort()).toEqual(entries.sort());
    const pages = manifest.resources.flatMap(({ entry }) => Object.values(entry));
    expect(pages.filter((page) => !existsSync(join(root, 'static', page)))).toEqual([]);
  });

  it('has a key only once, functions included: Forge refuses the manifest otherwise', () => {
    const keys = Object.values(manifest.modules).flatMap((modules) => modules.map(({ key }) => key));
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it('lets nothing leave Atlassian: no remotes, no egress', () => {
    expect(Object.keys(manifest.permissions)).not.toContain('external');
    expect(Object.keys(manifest)).not.toContain('remotes');
  });

  it('asks for the scopes of the endpoints it calls, for storage, and for nothing else', () => {
    const needed = Object.values(endpoints).flatMap(({ scopes }) => scopes);
    expect([...manifest.permissions.scopes].sort()).toEqual([...new Set([...needed, 'storage:app'])].sort());
  });
});
