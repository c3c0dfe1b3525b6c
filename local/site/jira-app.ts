import { Hono } from 'hono';
import type { SiteEnv } from './context';
import type { Jira } from './jira';
import { Refusal } from './refusal';
import { agileRoutes } from './routes/agile';
import { catalogueRoutes } from './routes/catalogue';
import { changelogRoutes } from './routes/changelogs';
import { conversationRoutes } from './routes/conversation';
import { dashboardRoutes } from './routes/dashboards';
import { editIssueRoutes } from './routes/edit-issues';
import { issuePropertyRoutes } from './routes/issue-properties';
import { issueRoutes } from './routes/issues';
import { jqlRoutes } from './routes/jql';
import { jqlFunctionRoutes } from './routes/jql-functions';
import { jqlReferenceRoutes } from './routes/jql-reference';
import { linkRoutes } from './routes/links';
import { notifyRoutes } from './routes/notify';
import { peopleRoutes } from './routes/people';
import { permissionRoutes } from './routes/permissions';
import { projectPropertyRoutes } from './routes/project-properties';
import { projectRoutes } from './routes/projects';
import { searchRoutes } from './routes/search';
import { serverRoutes } from './routes/server';
import { versionRoutes } from './routes/versions';

const platform = [
  serverRoutes,
  searchRoutes,
  jqlRoutes,
  jqlFunctionRoutes,
  jqlReferenceRoutes,
  issueRoutes,
  editIssueRoutes,
  issuePropertyRoutes,
  changelogRoutes,
  conversationRoutes,
  notifyRoutes,
  linkRoutes,
  projectRoutes,
  projectPropertyRoutes,
  versionRoutes,
  peopleRoutes,
  permissionRoutes,
  catalogueRoutes,
  dashboardRoutes,
];

/** The Jira platform and Agile resources under `/rest`. */
export function jiraApp(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  for (const routes of platform) app.route('/rest/api/3', routes(jira));
  app.route('/rest/agile/1.0', agileRoutes(jira));
  return app;
}

/** Jira's error body for whatever a route throws. */
export function refusalResponse(error: Error): Response {
  if (!(error instanceof Refusal)) throw error;
  const { status, errorMessages, errors } = error;
  return Response.json({ errorMessages, errors }, { status });
}
