import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import { issueAnswers } from '../answers/issue';
import { chosenFields, fieldCatalogue, type Selection } from '../answers/selection';
import type { SiteEnv } from '../context';
import { fieldById } from '../fields/field';
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

const costlyExpansions = [
  'changelog',
  'editmeta',
  'operations',
  'renderedFields',
  'transitions',
  'versionedRepresentations',
];

const ofManyValues = ['array', 'comments-page'];

/** A thousand where each field is named and holds one value, nothing costly is expanded; else a hundred. */
function mostAtOnce(jira: Jira, { fields, expand }: v.InferOutput<typeof BulkFetch>): number {
  const named = fields.filter((name) => !name.startsWith('-'));
  const isSingle = (name: string) =>
    !name.startsWith('*') && !ofManyValues.includes(fieldById(jira, name)?.schema?.type ?? '');
  const light = named.length > 0 && named.length <= 100 && named.every(isSingle);
  return light && !expand.some((name) => costlyExpansions.includes(name)) ? 1_000 : 100;
}

function getIssue(jira: Jira, c: Context<SiteEnv>, idOrKey: string): Record<string, unknown> {
  const viewer = c.get('viewer');
  const row = seenIssue(jira, idOrKey, viewer);
  const properties = (listParameter(c, 'properties') ?? []).flatMap((key) =>
    key === '*all' ? Object.keys(jira.issues.properties(row.id)) : [key],
  );
  const chosen = selection(jira, listParameter(c, 'fields') ?? ['*all'], properties, listParameter(c, 'expand') ?? []);
  return { ...issueAnswers(jira, viewer).answer(row, chosen), ...fieldCatalogue(chosen) };
}

/** Reading issues: one, or many at once. */
export function issueRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.post('/issue/bulkfetch', async (c) => {
    const request = await readBody(c, BulkFetch);
    const asked = request.issueIdsOrKeys;
    const most = mostAtOnce(jira, request);
    if (asked.length === 0 || asked.length > most)
      throw new Refusal(400, [`The number of issue IDs or keys must be between 1 and ${most}.`]);
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
