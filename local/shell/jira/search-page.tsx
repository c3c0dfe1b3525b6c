/** @jsxImportSource hono/jsx */
import * as v from 'valibot';
import { Layout } from '../parts/layout';
import { SiteRefusal } from '../site-reader';
import type { Surroundings } from '../surroundings';
import { IssueTable } from './issue-table';
import { JiraSide } from './jira-side';
import { searchPage } from './shapes';

const shownFields = 'summary,issuetype,status,assignee,duedate,priority';
const pageSize = '50';
const reference = v.object({ visibleFunctionNames: v.array(v.object({ value: v.string() })) });

async function find(around: Surroundings, jql: string, pageToken: string | undefined) {
  const query = new URLSearchParams({ jql, fields: shownFields, maxResults: pageSize });
  if (pageToken !== undefined) query.set('nextPageToken', pageToken);
  try {
    return await around.reader.read(`/rest/api/3/search/jql?${query.toString()}`, searchPage);
  } catch (error) {
    if (error instanceof SiteRefusal && error.status === 400) return error.message;
    throw error;
  }
}

/** The names that apps have added, with the question that shows what they do. */
function examplesOf(around: Surroundings): readonly string[] {
  const own = around.host.manifest.modules.filter((module) => module.type === 'jira:jqlFunction');
  const values: Readonly<Record<string, string>> = { period: '21d', level: 'High' };
  return own.map(({ name = '', arguments: args = [] }) => {
    const given = args.map((argument) => `"${values[argument.name] ?? ''}"`);
    return `issue in ${name}(${given.join(', ')})`;
  });
}

/** Issues by a query in JQL. */
export async function SearchPage(props: {
  readonly around: Surroundings;
  readonly jql: string;
  readonly pageToken?: string | undefined;
}) {
  const { around, jql, pageToken } = props;
  const [found, known] = await Promise.all([
    jql.trim() === '' ? undefined : find(around, jql, pageToken),
    around.reader.read('/rest/api/3/jql/autocompletedata', reference),
  ]);
  return (
    <Layout around={around} title="Search" product="jira" side={<JiraSide around={around} current="/jira/search" />}>
      <h1>Search</h1>
      <form class="search query" role="search" method="get" action="/jira/search">
        <label>
          JQL
          <input type="search" name="jql" value={jql} list="jql-functions" spellcheck={false} autofocus />
        </label>
        <button type="submit">Search</button>
      </form>
      <datalist id="jql-functions">
        {known.visibleFunctionNames.map(({ value }) => (
          <option value={`issue in ${value}`} />
        ))}
      </datalist>
      <p class="subtle">
        For example{' '}
        {[...examplesOf(around), 'riskExposure >= 15 ORDER BY riskExposure DESC'].map((example, at) => (
          <>
            {at > 0 && ', '}
            <a href={`/jira/search?${new URLSearchParams({ jql: example }).toString()}`}>
              <code>{example}</code>
            </a>
          </>
        ))}
      </p>
      {typeof found === 'string' && (
        <p class="problem" role="alert">
          {found}
        </p>
      )}
      {typeof found === 'object' && (
        <>
          {found.issues.length === 0 ? (
            <p>No issue was found.</p>
          ) : (
            <IssueTable rows={found.issues} viewer={around.viewer} caption="Issues found" />
          )}
          {found.nextPageToken && (
            <p>
              <a href={`/jira/search?${new URLSearchParams({ jql, page: found.nextPageToken }).toString()}`}>
                Next {pageSize} issues
              </a>
            </p>
          )}
        </>
      )}
    </Layout>
  );
}
