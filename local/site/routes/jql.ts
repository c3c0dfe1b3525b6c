import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { searchIssues, validateJql } from '../jql/search';
import { jqlSource } from '../jql-source';
import { Refusal } from '../refusal';
import { readBody } from '../request-body';

const MatchRequest = v.object({ issueIds: v.array(v.pipe(v.number(), v.integer())), jqls: v.array(v.string()) });

/** Queries held against issues, and queries held against the site. */
export function jqlRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.post('/jql/match', async (c) => {
    const { issueIds, jqls } = await readBody(c, MatchRequest);
    if (issueIds.length > 1000 || jqls.length > 1000) throw new Refusal(400, ['Too many issue IDs or JQL queries.']);
    await Promise.all(jqls.map((jql) => jira.functions.prepare(jql)));
    const source = jqlSource(jira, c.get('viewer'));
    const asked = issueIds.map((id) => source.issue(String(id))).filter((row) => row !== undefined);
    const narrow = { ...source, issues: () => asked };
    const matches = jqls.map((jql) => {
      const result = searchIssues(jql, narrow);
      return result.ok
        ? { matchedIssues: result.issues.map((row) => Number(row.id)), errors: [] }
        : { matchedIssues: [], errors: result.errors };
    });
    return c.json({ matches });
  });
  app.post('/jql/parse', async (c) => {
    const { queries } = await readBody(c, v.object({ queries: v.pipe(v.array(v.string()), v.minLength(1)) }));
    await Promise.all(queries.map((jql) => jira.functions.prepare(jql)));
    const source = jqlSource(jira, c.get('viewer'));
    return c.json({
      queries: queries.map((query) => {
        const errors = validateJql(query, source);
        return errors.length === 0 ? { query } : { query, errors };
      }),
    });
  });
  return app;
}
