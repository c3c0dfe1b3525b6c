import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints, type Endpoint } from '../../../src/atlassian/endpoints';

const root = join(__dirname, '..', '..', '..');
const documents = join(root, '..', 'shared', 'openapi', 'jira-platform-v3.json');
const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly 'x-atlassian-oauth2-scopes'?: readonly { readonly state: string; readonly scopes: readonly string[] }[];
}
const openApi = (): { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> } =>
  JSON.parse(readFileSync(documents, 'utf8'));

const shapeOf = (path: string) => path.replace(/\{[^}]*\}/g, '{}');

describe.each(all)('%s', (_name, endpoint) => {
  it('names a kind for every parameter of its path, and no more', () => {
    const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(inPath.sort()).toEqual(Object.keys(endpoint.parameters).sort());
  });

  (existsSync(documents) ? it : it.skip)("asks what Atlassian's documents offer, with the scope they name", () => {
    const [, operations] =
      Object.entries(openApi().paths).find(([path]) => shapeOf(path) === shapeOf(endpoint.path)) ?? [];
    const operation = operations?.[endpoint.method.toLowerCase()];
    const offered = operation?.parameters?.filter((one) => one.in === 'query').map(({ name }) => name) ?? [];
    expect(operation).toBeDefined();
    expect(offered).toEqual(expect.arrayContaining([...endpoint.query]));
    const current = operation?.['x-atlassian-oauth2-scopes']?.find(({ state }) => state === 'Current');
    expect(endpoint.scopes).toEqual(current?.scopes);
  });
});

it('declares in manifest.yml the scopes that the endpoints need, storage, and nothing else', () => {
  const manifest = readFileSync(join(root, 'manifest.yml'), 'utf8');
  const block = /\n {2}scopes:\n((?: {4}- .+\n)+)/.exec(manifest)?.[1] ?? '';
  const declared = [...block.matchAll(/- (\S+)/g)].map(([, scope]) => scope);
  const needed = new Set(['storage:app', ...all.flatMap(([, { scopes }]) => scopes)]);
  expect(declared.sort()).toEqual([...needed].sort());
});
