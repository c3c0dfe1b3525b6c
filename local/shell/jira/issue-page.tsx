/** @jsxImportSource hono/jsx */
import { AdfDocument } from '../adf/document';
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';
import { CommentList, HistoryList } from './issue-activity';
import { IssueDetails } from './issue-details';
import { IssueLinks } from './issue-links';
import { IssuePanels } from './issue-panels';
import { ProjectSide } from './project-side';
import { readChangelog } from './read-changelog';
import { comments, fields, issue as issueShape, project as projectShape, transitions } from './shapes';
import { StatusMenu } from './status-menu';

/** One issue: what it says on the left, its fields and the app's panels on the right. */
export async function IssuePage(props: {
  readonly around: Surroundings;
  readonly issueKey: string;
  readonly tab: string;
}) {
  const { around, tab } = props;
  const { reader, viewer } = around;
  const key = encodeURIComponent(props.issueKey);
  const issue = await reader.read(`/rest/api/3/issue/${key}`, issueShape);
  const [project, ways, names] = await Promise.all([
    reader.read(`/rest/api/3/project/${issue.fields.project.key}`, projectShape),
    reader.find(`/rest/api/3/issue/${key}/transitions`, transitions),
    reader.read('/rest/api/3/field', fields),
  ]);
  const isHistory = tab === 'history';
  const mark = (on: boolean) => (on ? { 'aria-current': 'page' as const } : {});
  return (
    <Layout
      around={around}
      title={`${issue.key} ${issue.fields.summary ?? ''}`}
      product="jira"
      side={<ProjectSide around={around} project={project} current="" />}
    >
      <div class="issue">
        <article>
          <p class="subtle">
            <a href={`/jira/projects/${project.key}`}>{project.name}</a> / {issue.fields.issuetype?.name} / {issue.key}
          </p>
          <h1>{issue.fields.summary}</h1>
          <StatusMenu issue={issue} transitions={ways?.transitions ?? []} />
          <section>
            <h2>Description</h2>
            {issue.fields.description ? (
              <AdfDocument document={issue.fields.description} />
            ) : (
              <p class="subtle">None</p>
            )}
          </section>
          <IssueLinks issue={issue} />
          <section id="activity">
            <h2>Activity</h2>
            <nav class="tabs" aria-label="Activity">
              <a href={`/browse/${issue.key}#activity`} {...mark(!isHistory)}>
                Comments
              </a>
              <a href={`/browse/${issue.key}?tab=history#activity`} {...mark(isHistory)}>
                History
              </a>
            </nav>
            {isHistory ? (
              <HistoryList histories={await readChangelog(reader, key)} viewer={viewer} />
            ) : (
              <CommentList
                comments={(await reader.read(`/rest/api/3/issue/${key}/comment?maxResults=100`, comments)).comments}
                viewer={viewer}
              />
            )}
          </section>
        </article>
        <aside aria-label="Fields">
          <IssueDetails around={around} issue={issue} names={new Map(names.map(({ id, name }) => [id, name]))} />
          <IssuePanels around={around} issue={issue} />
        </aside>
      </div>
    </Layout>
  );
}
