/** @jsxImportSource hono/jsx */
import { frameFor } from '../frame-for';
import { AppFrame } from '../parts/app-frame';
import { Layout } from '../parts/layout';
import { SiteRefusal } from '../site-reader';
import type { Surroundings } from '../surroundings';
import type { ManifestModule } from '../../runtime/manifest';
import { appPath, appSlug, modulePages, ProjectSide } from './project-side';
import { project as projectShape } from './shapes';

/** The app's page in a project that an address names. */
export function appModule(around: Surroundings, slug: string): ManifestModule {
  const module = around.host.manifest.modules.find(
    (candidate) => candidate.type === 'jira:projectPage' && [appSlug(candidate), candidate.key].includes(slug),
  );
  if (module === undefined) throw new SiteRefusal(404, `The app has no project page ${slug}.`);
  return module;
}

/** One of the app's own pages in a project; the app draws it inside its frame. */
export async function AppPage(props: {
  readonly around: Surroundings;
  readonly projectKey: string;
  readonly module: ManifestModule;
  readonly route: string;
}) {
  const { around, projectKey, module, route } = props;
  const project = await around.reader.read(`/rest/api/3/project/${encodeURIComponent(projectKey)}`, projectShape);
  const basePath = appPath(project, module);
  const page = modulePages(module).find((candidate) => route.split('/')[0] === candidate.route);
  const setup = frameFor(around, module, {
    basePath,
    extension: {
      project: { id: project.id, key: project.key, type: project.projectTypeKey },
      location: `${basePath}/${route}`,
    },
  });
  return (
    <Layout
      around={around}
      title={`${page?.title ?? module.title ?? ''} – ${project.name}`}
      product="jira"
      side={<ProjectSide around={around} project={project} current={page ? `${basePath}/${page.route}` : basePath} />}
    >
      <AppFrame setup={setup} />
    </Layout>
  );
}
