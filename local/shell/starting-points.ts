import * as v from 'valibot';
import type { LocalApp } from '../runtime/local-app';
import { pagePath } from './confluence/read-page';
import { spaceList } from './confluence/shapes';
import { dashboards } from './jira/dashboard-shapes';
import { globalPagePath } from './jira/jira-side';
import { appPath } from './jira/project-side';
import { projectPage, searchPage } from './jira/shapes';
import { siteReader } from './site-reader';

const pages = v.object({
  results: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      spaceId: v.string(),
      body: v.optional(v.object({ atlas_doc_format: v.optional(v.object({ value: v.string() })) })),
    }),
  ),
});

const riskQuery = new URLSearchParams({
  jql: 'issuetype = Risk AND statusCategory != Done ORDER BY key ASC',
  fields: 'summary',
  maxResults: '1',
});

/** Addresses worth opening first, as the person in the top bar may see them. */
export async function startingPoints(app: LocalApp, origin: string): Promise<string> {
  const { reader, manifest } = {
    reader: siteReader(app.site, origin, app.standardAccount),
    manifest: app.host.manifest,
  };
  const ofType = (type: string) => manifest.modules.filter((module) => module.type === type);
  const [projects, risks, spaces, bodies, boards] = await Promise.all([
    reader.find('/rest/api/3/project/search?maxResults=50', projectPage).catch(() => undefined),
    reader.find(`/rest/api/3/search/jql?${riskQuery.toString()}`, searchPage).catch(() => undefined),
    reader.find('/wiki/api/v2/spaces?limit=50', spaceList).catch(() => undefined),
    reader.find('/wiki/api/v2/pages?limit=100&body-format=atlas_doc_format', pages).catch(() => undefined),
    reader.find('/rest/api/3/dashboard/search?maxResults=20', dashboards).catch(() => undefined),
  ]);
  const macros = ofType('macro').map((module) => `/static/${module.key}"`);
  const holder = bodies?.results.find((page) =>
    macros.some((key) => page.body?.atlas_doc_format?.value.includes(key) === true),
  );
  const space = spaces?.results.find((candidate) => candidate.id === holder?.spaceId);
  const lines: readonly (readonly [string, string])[] = [
    ['Everything', '/'],
    ...(projects?.values ?? []).flatMap((project) =>
      ofType('jira:projectPage').map((module) => [`${project.name}`, appPath(project, module)] as const),
    ),
    ...ofType('jira:globalPage').map(() => ['All projects', globalPagePath(app)] as const),
    ...(boards?.values ?? []).slice(0, 1).map(({ id }) => ['A dashboard', `/jira/dashboards/${id}`] as const),
    ['Search with JQL', '/jira/search'],
    ...(risks?.issues ?? []).map((issue) => ['An open risk', `/browse/${issue.key}`] as const),
    ...(holder && space ? [['A status page', pagePath(space, holder)] as const] : []),
  ];
  const width = Math.max(...lines.map(([label]) => label.length));
  return ['', ...lines.map(([label, path]) => `  ${label.padEnd(width)}  ${origin}${path}`), ''].join('\n');
}
