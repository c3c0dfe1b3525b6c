import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import { issueAnswers } from '../answers/issue';
import { chosenFields, fieldCatalogue, type Selection } from '../answers/selection';
import type { SiteEnv } from '../context';
import { seenIssue } from '../seen-issue';
import type { Jira } from '../jira';
import { Refusal } from '../refusal';
import { listParameter, readBody } from '../request-body';

function selection(
  jira: Jira,
  names: readonly string[],
  properties: readonly string[],
  expand: readonly string[],
): Selection {
  return { fields: chosenFields(jira, names), bare: false, properties, expand: new Set(expand), historyLimit: 100 };
}

const BulkFetch = v.object({
  issueIdsOrKeys: v.array(v.string()),
  fields: v.optional(v.array(v.string()), ['*navigable']),
  properties: v.optional(v.array(v.string()), []),
  expand: v.optional(v.array(v.string()), []),
  fieldsByKeys: v.optional(v.boolean()),
});

function getIssue(jira: Jira, c: Context<SiteEnv>, idOrKey: string): Record<string, unknown> {
  const viewer = c.get('viewer');
  const row = seenIssue(jira, idOrKey, viewer);
  const properties = (listParameter(c, 'properties') ?? []).flatMap((key) =>
    key === '*all' ? Object.keys(jira.issues.properties(row.id)) : [key],
  );
  const chosen = selection(jira, listParameter(c, 'fields') ?? ['*all'], properties, listParameter(c, 'expand') ?? []);
  return { ...issueAnswers(jira, viewer).answer(row, chosen), ...fieldCatalogue(chosen) };
}

/** Reading issues: one, or up to a hundred at once. */
export function issueRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.post('/issue/bulkfetch', async (c) => {
    const request = await readBody(c, BulkFetch);
    const asked = request.issueIdsOrKeys;
    if (asked.length === 0 || asked.length > 100)
      throw new Refusal(400, ['The number of issue IDs or keys must be between 1 and 100.']);
    if (request.properties.length > 5)
      throw new Refusal(400, ['The maximum number of properties that can be requested is 5.']);
    const chosen = selection(jira, request.fields, request.properties, request.expand);
    const answers = issueAnswers(jira, c.get('viewer'));
    const found = asked.map((idOrKey) => ({ idOrKey, row: jira.issues.get(idOrKey) }));
    const rows = new Map(
      found.flatMap(({ row }) => (row !== undefined && answers.visible(row) ? [[row.id, row] as const] : [])),
    );
    const issueErrors = found
      .filter(({ row }) => row === undefined || !rows.has(row.id))
      .map(({ idOrKey }) => ({
        id: idOrKey,
        errorMessage: 'Issue does not exist or you do not have permission to see it.',
      }));
    const issues = [...rows.values()]
      .sort((a, b) => Number(a.id) - Number(b.id))
      .map((row) => answers.answer(row, chosen));
    return c.json({ issues, issueErrors, ...fieldCatalogue(chosen) });
  });
  app.get('/issue/:issue', (c) => c.json(getIssue(jira, c, c.req.param('issue'))));
  return app;
}
