import { Hono } from 'hono';
import * as v from 'valibot';
import { issueAnswers } from '../answers/issue';
import { chosenFields, fieldCatalogue, type Selection } from '../answers/selection';
import type { SiteEnv, Viewer } from '../context';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import { openJqlPages, type JqlPages } from '../jql-pages';
import { Refusal } from '../refusal';
import { listParameter, numberParameter, readBody } from '../request-body';

const SearchRequest = v.object({
  jql: v.optional(v.string(), ''),
  maxResults: v.optional(v.pipe(v.number(), v.integer()), 50),
  nextPageToken: v.nullish(v.string()),
  fields: v.optional(v.array(v.string()), ['id']),
  properties: v.optional(v.array(v.string()), []),
  expand: v.optional(v.string(), ''),
  fieldsByKeys: v.optional(v.boolean()),
  reconcileIssues: v.optional(v.array(v.pipe(v.number(), v.integer())), []),
});
type SearchRequest = v.InferOutput<typeof SearchRequest>;

/** The documented greatest page; the site gives fewer the more is asked of each issue, as Jira does. */
const largestPage = { bare: 5000, withFields: 100 } as const;

function selectionOf(jira: Jira, request: SearchRequest): Selection {
  const { fields, properties } = request;
  if (properties.length > 5) throw new Refusal(400, ['The maximum number of properties that can be requested is 5.']);
  const expand = new Set(request.expand.split(',').map((name) => name.trim()));
  const onlyId = fields.every((name) => name === 'id') && properties.length === 0 && !expand.has('changelog');
  return { fields: chosenFields(jira, fields), bare: onlyId, properties, expand, historyLimit: 40 };
}

function search(jira: Jira, pages: JqlPages, request: SearchRequest, viewer: Viewer): Record<string, unknown> {
  if (request.reconcileIssues.length > 50)
    throw new Refusal(400, ['The maximum number of issues that can be reconciled is 50.']);
  if (request.maxResults < 0) throw new Refusal(400, ["The value of 'maxResults' must not be negative."]);
  const selection = selectionOf(jira, request);
  const light =
    selection.fields.length === 0 && selection.properties.length === 0 && !selection.expand.has('changelog');
  const size = Math.min(request.maxResults, light ? largestPage.bare : largestPage.withFields);
  const current = new Set(request.reconcileIssues.map(String));
  const { ids, nextPageToken } = pages.page(request.jql, viewer, {
    size,
    current,
    token: request.nextPageToken ?? undefined,
  });
  const answers = issueAnswers(jira, viewer);
  const outdated = jira.search.outdated();
  const asSearched = (id: string): IssueRow | undefined =>
    outdated.has(id) && !current.has(id) ? outdated.get(id) : jira.issues.get(id);
  const rows = ids.map(asSearched).filter((row) => row !== undefined && answers.visible(row));
  const issues = rows.map((row) => (row === undefined ? undefined : answers.answer(row, selection)));
  const last = nextPageToken === undefined;
  return { issues, ...(last ? {} : { nextPageToken }), isLast: last, ...fieldCatalogue(selection) };
}

/** Enhanced search; the resource it replaced answers that it is gone. */
export function searchRoutes(jira: Jira): Hono<SiteEnv> {
  const pages = openJqlPages(jira);
  const app = new Hono<SiteEnv>();
  app.post('/search/jql', async (c) => {
    const request = await readBody(c, SearchRequest);
    await jira.functions.prepare(request.jql);
    return c.json(search(jira, pages, request, c.get('viewer')));
  });
  app.get('/search/jql', async (c) => {
    const request = {
      jql: c.req.query('jql') ?? '',
      maxResults: numberParameter(c, 'maxResults', 50),
      nextPageToken: c.req.query('nextPageToken'),
      fields: listParameter(c, 'fields') ?? ['id'],
      properties: listParameter(c, 'properties') ?? [],
      expand: c.req.query('expand') ?? '',
      reconcileIssues: (listParameter(c, 'reconcileIssues') ?? []).map(Number).filter(Number.isInteger),
    };
    await jira.functions.prepare(request.jql);
    return c.json(search(jira, pages, request, c.get('viewer')));
  });
  app.post('/search/approximate-count', async (c) => {
    const { jql } = await readBody(c, v.object({ jql: v.optional(v.string(), '') }));
    await jira.functions.prepare(jql);
    return c.json({ count: pages.count(jql, c.get('viewer')) });
  });
  const gone =
    'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';
  for (const path of ['/search', '/search/id'])
    app.on(['GET', 'POST'], path, (c) => c.json({ errorMessages: [gone], errors: {} }, 410));
  return app;
}
