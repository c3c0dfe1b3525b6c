import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asApp, asUser, authorize, getAppContext, invokeRemote, permissions, route } from '@forge/api';
import { endpointScopes } from '../../local/runtime/scopes';
import { mayCall } from '../../local/runtime/scope-check';
import { openHost } from '../../local/runtime/host';
import { echoSite, fixtureManifest, openForgeHost, type ForgeHost } from '../fixtures/forge-host';

let forge: ForgeHost;
beforeEach(async () => {
  forge = await openForgeHost();
});
afterEach(() => forge.host.close());

const nobody = { moduleKey: 'page' };

describe('calls to the products', () => {
  it('go out in the name of the person', async () => {
    const response = await forge.inside(() =>
      asUser().requestJira(route`/rest/api/3/issue/${'ERP-1'}?fields=${'a&b'}`),
    );
    expect(await response.json()).toEqual({
      method: 'GET',
      path: '/rest/api/3/issue/ERP-1?fields=a%26b',
      authorization: 'Bearer ada',
      body: '',
    });
  });

  it('go out in the name of the app', async () => {
    const init = { method: 'POST', body: '{"jql":"x"}' };
    const response = await forge.inside(() => asApp().requestJira(route`/rest/api/3/search/jql`, init));
    expect(await response.json()).toMatchObject({
      method: 'POST',
      authorization: 'Bearer app-coordinator',
      body: '{"jql":"x"}',
    });
  });

  it('need a person where they are made as the user', async () => {
    const call = () => asUser().requestJira(route`/rest/api/3/field`);
    await expect(forge.inside(call, nobody)).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR', status: 401 });
  });

  it('do not act for somebody else than the person who asks', async () => {
    const call = () => asUser('grace').requestJira(route`/rest/api/3/field`);
    await expect(forge.inside(call)).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
  });

  it('pass refusals of the product on without throwing', async () => {
    const refusing = await openForgeHost({
      site: async () =>
        Response.json({ errorMessages: ['slow down'] }, { status: 429, headers: { 'retry-after': '5' } }),
    });
    const response = await refusing.inside(() => asUser().requestJira(route`/rest/api/3/field`));
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '5']);
    await refusing.host.close();
  });

  it.each([
    [
      'a write without its scope',
      () => asUser().requestJira(route`/rest/api/3/issue/${'ERP-1'}`, { method: 'PUT', body: '{}' }),
    ],
    ['a page without its scope', () => asUser().requestConfluence(route`/wiki/api/v2/pages/${'1'}`)],
    ['an endpoint that is not in the table', () => asUser().requestJira(route`/rest/api/3/announcementBanner`)],
  ])('are refused by the gateway: %s', async (_, call) => {
    const response = await forge.inside(call);
    expect([response.status, await response.json()]).toEqual([
      401,
      { code: 401, message: 'Unauthorized; scope does not match' },
    ]);
  });

  it('reach no other product through the root of Jira', async () => {
    const response = await forge.inside(() => asUser().requestJira(route`/wiki/api/v2/pages`));
    expect(response.status).toBe(404);
  });
});

describe('what else the platform answers', () => {
  it('tells the app who it is and how long it may run', async () => {
    const seen = await forge.inside(async () => {
      const context = getAppContext();
      return {
        module: context.moduleKey,
        left: context.invocationRemainingTimeInMillis(),
        type: context.environmentType,
      };
    });
    expect(seen).toMatchObject({ module: 'page', type: 'DEVELOPMENT' });
    expect(seen.left).toBeGreaterThan(20_000);
    expect(seen.left).toBeLessThanOrEqual(25_000);
  });

  it('knows the scopes and addresses of the manifest', async () => {
    const granted = await forge.inside(async () => [
      permissions.hasScope('read:jira-work'),
      permissions.hasScope('write:jira-work'),
    ]);
    expect(granted).toEqual([true, false]);
  });

  it('checks permissions through Jira', async () => {
    const site = async () =>
      Response.json({
        projectPermissions: [{ permission: 'EDIT_ISSUES', issues: [1], projects: [] }],
        globalPermissions: [],
      });
    const checking = await openForgeHost({ site });
    const mayEdit = (issues: number[]) => checking.inside(async () => authorize().onJiraIssue(issues).canEdit?.());
    expect(await mayEdit([1])).toBe(true);
    expect(await mayEdit([1, 2])).toBe(false);
    await checking.host.close();
  });

  it('lets fetch reach declared addresses only', async () => {
    const call = () => fetch('https://elsewhere.example.com/x');
    const response = await forge.inside(call);
    expect([response.status, response.headers.get('forge-proxy-error')]).toEqual([403, 'BLOCKED_EGRESS']);
  });

  it('knows no remote', async () => {
    const call = () => invokeRemote('somewhere', { path: '/x', method: 'GET' });
    await expect(forge.inside(call)).rejects.toThrow('somewhere');
  });

  it('ends a function that runs too long', async () => {
    const handlers = { slow: () => new Promise(() => undefined) };
    const host = await openHost({ manifest: fixtureManifest, store: ':memory:', site: echoSite, handlers });
    await expect(host.invoke('slow', {}, {})).rejects.toThrow('FUNCTION_TIME_OUT');
    await host.close();
  });

  it('invokes nothing that the manifest does not declare', async () => {
    await expect(forge.host.invoke('nope', {}, {})).rejects.toThrow('declares no function nope');
    await expect(forge.host.resolve('x', {}, { moduleKey: 'nope' })).rejects.toThrow('declares no module nope');
  });
});

const documents = join(__dirname, '../../../shared/openapi');
const files = {
  'jira-platform-v3.json': '',
  'jira-software.json': '',
  'confluence-v1.json': '',
  'confluence-v2.json': '/wiki/api/v2',
};

interface Operation {
  readonly 'x-atlassian-oauth2-scopes'?: readonly { readonly scopes: readonly string[] }[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

function readPaths(file: string): Record<string, Record<string, Operation>> {
  const document = JSON.parse(readFileSync(join(documents, file), 'utf8')) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return document.paths;
}

/** The sets of scopes of which Atlassian's document says that any one opens the endpoint. */
function documentedScopes(operation: Operation): readonly string[][] {
  const stated = operation['x-atlassian-oauth2-scopes'];
  if (stated) return stated.map(({ scopes }) => [...scopes]);
  return (operation.security ?? [])
    .filter((way) => !('basicAuth' in way))
    .flatMap((way) => Object.values(way).map((scopes) => [...scopes]));
}

const known = existsSync(documents);
const skippedWithout = known ? describe : describe.skip;
if (!known)
  console.warn("skipped: Atlassian's OpenAPI documents are not here, so the table of scopes is not held against them");

skippedWithout("the table of scopes, held against Atlassian's documents", () => {
  const endpoints = Object.entries(known ? files : {}).flatMap(([file, base]) => {
    return Object.entries(readPaths(file)).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(([method]) => ['get', 'post', 'put', 'delete'].includes(method))
        .map(([method, operation]) => ({
          method: method.toUpperCase(),
          path: base + path.replaceAll(/\{[^}]+\}/g, '1'),
          scopes: documentedScopes(operation),
        })),
    );
  });

  it('opens no endpoint with fewer or other scopes than the document says', () => {
    const wrong = endpoints.flatMap(({ method, path, scopes }) =>
      endpointScopes
        .filter((row) => row.matches.test(`${method} ${path}`))
        .flatMap((row) => row.scopes)
        .filter((set) => !scopes.some((documented) => [...documented].sort().join() === [...set].sort().join()))
        .map((set) => `${method} ${path}: ${set.join(' ')}, documented ${JSON.stringify(scopes)}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names only endpoints that exist', () => {
    const unused = endpointScopes.filter(
      (row) => !endpoints.some(({ method, path }) => row.matches.test(`${method} ${path}`)),
    );
    expect(unused.map((row) => row.matches.source)).toEqual([]);
  });

  it('opens reading for an app that may read', () => {
    expect(mayCall(['read:jira-work'], 'get', '/rest/api/3/issue/ERP-1')).toBe(true);
    expect(mayCall(['read:jira-work'], 'PUT', '/rest/api/3/issue/ERP-1')).toBe(false);
  });
});
