import { Hono } from 'hono';
import * as v from 'valibot';
import type { KeptAnswer } from '../app-functions';
import type { SiteEnv, Viewer } from '../context';
import type { Jira } from '../jira';
import { pageOf } from '../page';
import { listParameter, readBody } from '../request-body';

const Update = v.object({
  values: v.array(v.object({ id: v.string(), value: v.exactOptional(v.string()), error: v.exactOptional(v.string()) })),
});

function answerOf({ answer, ...kept }: KeptAnswer): Record<string, unknown> {
  const { id, functionKey, functionName, field, operator, created, updated, used } = kept;
  const value = 'jql' in answer ? { value: answer.jql } : { error: answer.error };
  return {
    id,
    functionKey,
    functionName,
    field,
    operator,
    arguments: kept.arguments,
    created,
    updated,
    used,
    ...value,
  };
}

/** What apps answered for their own functions of JQL; nobody but an app gets in. */
export function jqlFunctionRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const isApp = ({ accountId }: Viewer) =>
    accountId !== undefined && jira.directory.user(accountId)?.accountType === 'app';
  const refused = { errorMessages: ['Only apps may look at their precomputations.'] };
  app.get('/jql/function/computation', (c) => {
    if (!isApp(c.get('viewer'))) return c.json(refused, 403);
    const keys = listParameter(c, 'functionKey');
    const found = jira.functions.kept().filter(({ functionKey }) => keys?.includes(functionKey) !== false);
    return c.json(pageOf(c, found.map(answerOf)));
  });
  app.post('/jql/function/computation', async (c) => {
    if (!isApp(c.get('viewer'))) return c.json(refused, 403);
    const { values } = await readBody(c, Update);
    const lenient = c.req.query('skipNotFoundPrecomputations') === 'true';
    const known = new Set(jira.functions.kept().map(({ id }) => id));
    const missing = values.map(({ id }) => id).filter((id) => !known.has(id));
    if (missing.length > 0 && !lenient)
      return c.json({ errorMessages: ['Precomputations not found.'], notFoundPrecomputationIDs: missing }, 404);
    for (const { id, value, error } of values)
      jira.functions.replace(id, value === undefined ? { error: error ?? '' } : { jql: value });
    return c.json({ notFoundPrecomputationIDs: missing });
  });
  return app;
}
