/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';
import { JiraSide } from './jira-side';
import { projectPage } from './shapes';

/** Every project that the person may browse. */
export async function ProjectsPage({ around }: { readonly around: Surroundings }) {
  const { values } = await around.reader.read(
    '/rest/api/3/project/search?expand=description,lead&maxResults=100',
    projectPage,
  );
  return (
    <Layout
      around={around}
      title="Projects"
      product="jira"
      side={<JiraSide around={around} current="/jira/projects" />}
    >
      <h1>Projects</h1>
      {values.length === 0 && <p>There is no project that you may browse.</p>}
      <ul class="cards">
        {values.map((project) => (
          <li class="card">
            <h2>
              <a href={`/jira/projects/${project.key}`}>{project.name}</a>
            </h2>
            <p class="subtle">
              {project.key}
              {project.lead && ` · led by ${project.lead.displayName}`}
            </p>
            <p>{project.description}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
