/** @jsxImportSource hono/jsx */
import type { ManifestModule } from '../../runtime/manifest';
import type { Surroundings } from '../surroundings';
import type { Project } from './shapes';

export const appSlug = (module: ManifestModule) =>
  (module.title ?? module.key).toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

export const appPath = (project: Project, module: ManifestModule) =>
  `/jira/projects/${project.key}/apps/${appSlug(module)}`;

export const modulePages = (module: ManifestModule) => [
  ...(module.pages ?? []),
  ...(module.sections ?? []).flatMap((section) => section.pages),
];

/** The project's own pages and those that the app adds. */
export function ProjectSide(props: {
  readonly around: Surroundings;
  readonly project: Project;
  readonly current: string;
}) {
  const { around, project, current } = props;
  const modules = around.host.manifest.modules.filter((module) => module.type === 'jira:projectPage');
  const mark = (path: string) => (path === current ? { 'aria-current': 'page' as const } : {});
  const overview = `/jira/projects/${project.key}`;
  return (
    <nav class="side" aria-label={project.name}>
      <p class="side-name">{project.name}</p>
      <p class="subtle">{project.key}</p>
      <ul>
        <li>
          <a href={overview} {...mark(overview)}>
            Issues
          </a>
        </li>
        {modules.map((module) => (
          <li>
            <span class="side-heading">{module.title}</span>
            <ul>
              {modulePages(module).map((page) => {
                const path = `${appPath(project, module)}/${page.route}`;
                return (
                  <li>
                    <a href={path} data-app-page {...mark(path)}>
                      {page.title}
                    </a>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
