import { Hono } from 'hono';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { jiraTimestamp } from '../timestamp';

/** What the site says of itself. */
export function serverRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/serverInfo', (c) => {
    const { origin } = c.get('viewer');
    return c.json({
      baseUrl: origin,
      displayUrl: origin,
      displayUrlConfluence: `${origin}/wiki`,
      version: '1001.0.0-SNAPSHOT',
      versionNumbers: [1001, 0, 0],
      deploymentType: 'Cloud',
      buildNumber: 100_000,
      serverTime: jiraTimestamp(jira.now().toISOString(), 'UTC'),
      serverTitle: 'Jira',
      serverTimeZone: 'UTC',
    });
  });
  app.get('/configuration', (c) =>
    c.json({
      votingEnabled: false,
      watchingEnabled: true,
      unassignedIssuesAllowed: true,
      subTasksEnabled: true,
      issueLinkingEnabled: true,
      timeTrackingEnabled: true,
      attachmentsEnabled: false,
      timeTrackingConfiguration: {
        workingHoursPerDay: 8,
        workingDaysPerWeek: 5,
        timeFormat: 'pretty',
        defaultUnit: 'minute',
      },
    }),
  );
  return app;
}
