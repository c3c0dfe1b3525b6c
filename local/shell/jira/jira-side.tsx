/** @jsxImportSource hono/jsx */
import { environmentId } from '../../runtime/site-identity';
import type { ManifestModule } from '../../runtime/manifest';
import type { Surroundings } from '../surroundings';

/** As Jira builds it: the app, then the environment it is deployed to. */
export function globalPagePath(around: Pick<Surroundings, 'host'>): string {
  return `/jira/apps/${around.host.manifest.appId}/${environmentId}`;
}

export function globalPages({ host }: Pick<Surroundings, 'host'>): readonly ManifestModule[] {
  return host.manifest.modules.filter((module) => module.type === 'jira:globalPage');
}

/** Jira's own places, and the page that the app adds to them. */
export function JiraSide({ around, current }: { readonly around: Surroundings; readonly current: string }) {
  const mark = (path: string) => (path === current ? { 'aria-current': 'page' as const } : {});
  const link = (path: string, words: string) => (
    <li>
      <a href={path} {...mark(path)}>
        {words}
      </a>
    </li>
  );
  return (
    <nav class="side" aria-label="Jira">
      <p class="side-name">Jira</p>
      <ul>
        {link('/jira/projects', 'Projects')}
        {link('/jira/search', 'Search')}
        {link('/jira/dashboards', 'Dashboards')}
        {globalPages(around).length > 0 && (
          <li>
            <span class="side-heading">Apps</span>
            <ul>{globalPages(around).map((module) => link(globalPagePath(around), module.title ?? module.key))}</ul>
          </li>
        )}
      </ul>
    </nav>
  );
}
