import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { endpoints, type Endpoint } from '../../../src/atlassian/endpoints';

const root = join(__dirname, '..', '..', '..');
const folder = join(root, '..', 'shared', 'openapi');
/** Each product's document, and the path from which it counts its own. */
const documents = {
  jira: { file: join(folder, 'jira-platform-v3.json'), base: '' },
  confluence: { file: join(folder, 'confluence-v2.json'), base: '/wiki/api/v2' },
} as const;
const all: readonly (readonly [string, Endpoint])[] = Object.entries(endpoints);

const operation = v.object({
  parameters: v.optional(v.array(v.object({ name: v.string(), in: v.string() })), []),
  'x-atlassian-oauth2-scopes': v.optional(v.array(v.object({ state: v.string(), scopes: v.array(v.string()) })), []),
});
const methods = v.object({
  get: v.optional(operation),
  post: v.optional(operation),
  put: v.optional(operation),
  delete: v.optional(operation),
});
const openApi = (product: Endpoint['product']) => {
  const { file, base } = documents[product];
  const { paths } = v.parse(v.object({ paths: v.record(v.string(), methods) }), JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(paths).map(([path, found]) => [`${base}${path}`, found] as const);
};

const shapeOf = (path: string) => path.replace(/\{[^}]*\}/g, '{}');

describe.each(all)('%s', (_name, endpoint) => {
  it('names a kind for every parameter of its path, and no more', () => {
    const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(inPath.sort()).toEqual(Object.keys(endpoint.parameters).sort());
  });

  (existsSync(documents[endpoint.product].file) ? it : it.skip)(
    "asks what Atlassian's documents offer, with the scope they name",
    () => {
      const [, found] = openApi(endpoint.product).find(([path]) => shapeOf(path) === shapeOf(endpoint.path)) ?? [];
      const offered = found?.[v.parse(v.picklist(['get', 'post', 'put', 'delete']), endpoint.method.toLowerCase())];
      const query = offered?.parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      expect(query).toEqual(expect.arrayContaining([...endpoint.query]));
      // The classic scopes, or the granular ones where the classic would let the app do more than read.
      const sets = offered?.['x-atlassian-oauth2-scopes'].map(({ scopes }) => scopes);
      expect(sets).toContainEqual(endpoint.scopes);
    },
  );
});

it('declares in manifest.yml the scopes that the endpoints need, storage, and nothing else', () => {
  const manifest = readFileSync(join(root, 'manifest.yml'), 'utf8');
  const block = /\n {2}scopes:\n((?: {4}- .+\n)+)/.exec(manifest)?.[1] ?? '';
  const declared = [...block.matchAll(/- (\S+)/g)].map(([, scope]) => scope);
  const needed = new Set(['storage:app', ...all.flatMap(([, { scopes }]) => scopes)]);
  expect(declared.sort()).toEqual([...needed].sort());
});
