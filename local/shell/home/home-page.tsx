/** @jsxImportSource hono/jsx */
import { spaceList } from '../confluence/shapes';
import { appPath } from '../jira/project-side';
import { projectPage } from '../jira/shapes';
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';

/** Where to begin: projects with the app's pages, spaces with their documents. */
export async function HomePage({ around }: { readonly around: Surroundings }) {
  const [projects, spaces] = await Promise.all([
    around.reader.find('/rest/api/3/project/search?maxResults=100', projectPage),
    around.reader.find('/wiki/api/v2/spaces?limit=100', spaceList),
  ]);
  const modules = around.host.manifest.modules.filter((module) => module.type === 'jira:projectPage');
  return (
    <Layout around={around} title="Start" product="home">
      <h1>Start</h1>
      <p>
        A Jira and a Confluence of your own, with the app in them. Choose above who you are: everybody sees only what
        they may.
      </p>
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
