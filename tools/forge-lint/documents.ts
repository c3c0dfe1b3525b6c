import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '../../src/atlassian/endpoints';

const variables = {
  jira: 'LOCAL_JIRA_SWAGGER',
  confluence: 'LOCAL_CONF_SWAGGER',
  none: ['LOCAL_JSM_SWAGGER', 'LOCAL_JSW_SWAGGER', 'LOCAL_CONF_V2_SWAGGER', 'LOCAL_BB_SWAGGER'],
} as const;

/**
 * Writes the endpoints as the documents that the permission linter reads, and points the linter to them; without all six it
 * would silently ask developer.atlassian.com.
 */
export function writeDocuments(folder: string, endpoints: readonly Endpoint[]): void {
  mkdirSync(folder, { recursive: true });
  const write = (variable: string, chosen: readonly Endpoint[]) => {
    const file = join(folder, `${variable}.json`);
    writeFileSync(file, JSON.stringify({ paths: pathsOf(chosen) }));
    process.env[variable] = file;
  };
  process.env['USE_LOCAL_SWAGGER'] = '1';
  for (const product of ['jira', 'confluence'] as const)
    write(
      variables[product],
      endpoints.filter((endpoint) => endpoint.product === product),
    );
  for (const variable of variables.none) write(variable, []);
}

function pathsOf(endpoints: readonly Endpoint[]): Record<string, Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { path, method, scopes } of endpoints)
    (paths[path] ??= {})[method.toLowerCase()] = { 'x-atlassian-oauth2-scopes': [{ state: 'Current', scopes }] };
  return paths;
}

/**
 * The app's calls as a script with literal paths. The linter understands only literals, and the app builds its paths from the
 * table of endpoints, so this is what lets the genuine scope check see every call.
 */
export function witness(endpoints: readonly Endpoint[]): string {
  const calls = endpoints.map(({ product, method, path }) => {
    const verb = product === 'jira' ? 'requestJira' : 'requestConfluence';
    return `api.asUser().${verb}('${path.replace(/\{[^}]*\}/g, 'X')}', { method: '${method}' });`;
  });
  return ["const api = require('@forge/api');", ...calls, ''].join('\n');
}
