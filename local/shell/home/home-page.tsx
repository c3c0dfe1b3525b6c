/** @jsxImportSource hono/jsx */
import { spaceList } from '../confluence/shapes';
import { dashboards } from '../jira/dashboard-shapes';
import { globalPagePath, globalPages } from '../jira/jira-side';
import { appPath } from '../jira/project-side';
import { projectPage } from '../jira/shapes';
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';

/** Where to begin: projects with the app's pages, spaces with their documents. */
export async function HomePage({ around }: { readonly around: Surroundings }) {
  const [projects, spaces, boards] = await Promise.all([
    around.reader.find('/rest/api/3/project/search?maxResults=100', projectPage),
    around.reader.find('/wiki/api/v2/spaces?limit=100', spaceList),
    around.reader.find('/rest/api/3/dashboard/search?maxResults=20', dashboards),
  ]);
  const modules = around.host.manifest.modules.filter((module) => module.type === 'jira:projectPage');
  return (
    <Layout around={around} title="Start" product="home">
      <h1>Start</h1>
      <p>
        A Jira and a Confluence of your own, with the app in them. Choose above who you are: everybody sees only what
        they may.
      </p>
      <h2>Across projects</h2>
      <ul class="cards">
        {globalPages(around).map((module) => (
          <li class="card">
            <h3>
              <a href={globalPagePath(around)}>{`${module.title ?? module.key} across projects`}</a>
            </h3>
            <p class="subtle">The app’s own page</p>
          </li>
        ))}
        {(boards?.values ?? []).map(({ id, name }) => (
          <li class="card">
            <h3>
              <a href={`/jira/dashboards/${id}`}>{name}</a>
            </h3>
            <p class="subtle">Dashboard</p>
          </li>
        ))}
        <li class="card">
          <h3>
            <a href="/jira/search">Search with JQL</a>
          </h3>
          <p class="subtle">With the functions that the app adds</p>
        </li>
      </ul>
      <h2>Projects</h2>
      <ul class="cards">
        {(projects?.values ?? []).map((project) => (
          <li class="card">
            <h3>
              <a href={`/jira/projects/${project.key}`}>{project.name}</a>
            </h3>
            <p class="subtle">{project.key}</p>
            {modules.map((module) => (
              <p>
                <a href={appPath(project, module)}>{`${module.title ?? module.key} of ${project.key}`}</a>
              </p>
            ))}
            {modules.length > 0 ? (
              <p>
                <a href={`/practice-plan/${project.key}`}>{`Plan of ${project.key} to try the import with`}</a>
                <span class="subtle"> (Microsoft Project XML, with a planner’s changes)</span>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <h2>Spaces</h2>
      <ul class="cards">
        {(spaces?.results ?? []).map((space) => (
          <li class="card">
            <h3>
              <a href={`/wiki/spaces/${space.key}`}>{`${space.name} (space)`}</a>
            </h3>
            <p class="subtle">{space.key}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
