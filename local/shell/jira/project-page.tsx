/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';
import { IssueTable } from './issue-table';
import { ProjectSide } from './project-side';
import { project as projectShape, searchPage } from './shapes';

const shownFields = 'summary,issuetype,status,assignee,duedate,priority';
const pageSize = '50';

function searchPath(key: string, words: string, pageToken: string | undefined): string {
  const text = words.replaceAll(/["\\]/g, ' ').trim();
  const jql = `project = "${key}"${text === '' ? '' : ` AND summary ~ "${text}"`} ORDER BY key ASC`;
  const query = new URLSearchParams({ jql, fields: shownFields, maxResults: pageSize });
  if (pageToken !== undefined) query.set('nextPageToken', pageToken);
  return `/rest/api/3/search/jql?${query.toString()}`;
}

/** The issues of one project, a page at a time. */
export async function ProjectPage(props: {
  readonly around: Surroundings;
  readonly projectKey: string;
  readonly words: string;
  readonly pageToken?: string | undefined;
}) {
  const { around, projectKey, words, pageToken } = props;
  const project = await around.reader.read(`/rest/api/3/project/${encodeURIComponent(projectKey)}`, projectShape);
  const found = await around.reader.read(searchPath(project.key, words, pageToken), searchPage);
  const path = `/jira/projects/${project.key}`;
  return (
    <Layout
      around={around}
      title={project.name}
      product="jira"
      side={<ProjectSide around={around} project={project} current={path} />}
    >
      <h1>{project.name}</h1>
      <p>{project.description}</p>
      <form class="search" role="search" method="get" action={path}>
        <label>
          Words in the summary <input type="search" name="words" value={words} />
        </label>
        <button type="submit">Search</button>
      </form>
      {found.issues.length === 0 ? (
        <p>No issue was found.</p>
      ) : (
        <IssueTable rows={found.issues} viewer={around.viewer} caption={`Issues of ${project.name}`} />
      )}
      {found.nextPageToken && (
        <p>
          <a href={`${path}?${new URLSearchParams({ words, page: found.nextPageToken }).toString()}`}>
            Next {pageSize} issues
          </a>
        </p>
      )}
    </Layout>
  );
}
