import { Hono } from 'hono';
import type { SiteEnv } from './context';
import type { Jira } from './jira';
import { Refusal } from './refusal';
import { catalogueRoutes } from './routes/catalogue';
import { changelogRoutes } from './routes/changelogs';
import { issuePropertyRoutes } from './routes/issue-properties';
import { issueRoutes } from './routes/issues';
import { peopleRoutes } from './routes/people';
import { projectRoutes } from './routes/projects';
import { searchRoutes } from './routes/search';

/** The Jira platform and Agile resources under `/rest`. */
export function jiraApp(jira: Jira): Hono<SiteEnv> {
  const platform = [
    searchRoutes,
    issueRoutes,
    changelogRoutes,
    issuePropertyRoutes,
    projectRoutes,
    peopleRoutes,
    catalogueRoutes,
  ];
  const app = new Hono<SiteEnv>();
  for (const routes of platform) app.route('/rest/api/3', routes(jira));
  return app;
}

/** Jira's error body for whatever a route throws. */
export function refusalResponse(error: Error): Response {
  if (!(error instanceof Refusal)) throw error;
  const { status, errorMessages, errors } = error;
  return Response.json({ errorMessages, errors }, { status });
}
