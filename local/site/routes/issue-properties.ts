import { Hono } from 'hono';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { Refusal } from '../refusal';
import { editableIssue, seenIssue } from '../seen-issue';

/** Values that apps keep on an entity; `none` is the site's sentence for a key that is not there. */
export function propertyValue(text: string): unknown {
  if (text.length > 32_768)
    throw new Refusal(400, ['The property value is too long. The maximum length is 32768 characters.']);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, ['The value of the property must be valid, non-empty JSON.']);
  }
}

export function noSuchProperty(key: string): Refusal {
  return new Refusal(404, [`The property with the key '${key}' was not found.`]);
}

/** What apps keep on an issue. */
export function issuePropertyRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/issue/:issue/properties', (c) => {
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const self = `${c.get('viewer').origin}/rest/api/3/issue/${row.id}/properties`;
    const keys = Object.keys(jira.issues.properties(row.id)).sort();
    return c.json({ keys: keys.map((key) => ({ self: `${self}/${encodeURIComponent(key)}`, key })) });
  });
  app.get('/issue/:issue/properties/:key', (c) => {
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const key = c.req.param('key');
    const properties = jira.issues.properties(row.id);
    if (!Object.hasOwn(properties, key)) throw noSuchProperty(key);
    return c.json({ key, value: properties[key] });
  });
  app.put('/issue/:issue/properties/:key', async (c) => {
    const row = editableIssue(jira, c.req.param('issue'), c.get('viewer'));
    const key = c.req.param('key');
    const properties = jira.issues.properties(row.id);
    const existed = Object.hasOwn(properties, key);
    jira.issues.setProperties(row.id, { ...properties, [key]: propertyValue(await c.req.text()) });
    return c.json({}, existed ? 200 : 201);
  });
  app.delete('/issue/:issue/properties/:key', (c) => {
    const row = editableIssue(jira, c.req.param('issue'), c.get('viewer'));
    const key = c.req.param('key');
    const properties = jira.issues.properties(row.id);
    if (!Object.hasOwn(properties, key)) throw noSuchProperty(key);
    const { [key]: _removed, ...rest } = properties;
    jira.issues.setProperties(row.id, rest);
    return c.body(null, 204);
  });
  return app;
}
