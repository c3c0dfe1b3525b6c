import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../context';
import type { Faults } from '../faults';
import type { Jira } from '../jira';
import { readBody } from '../request-body';

const chance = {
  rate: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  next: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
};
const milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(900_000));

function isPattern(text: string): boolean {
  try {
    new RegExp(text);
    return true;
  } catch {
    return false;
  }
}

const Settings = v.strictObject({
  path: v.exactOptional(v.pipe(v.string(), v.check(isPattern))),
  latencyMs: v.exactOptional(milliseconds),
  searchLagMs: v.exactOptional(milliseconds),
  rateLimit: v.exactOptional(
    v.strictObject({
      kind: v.picklist(['burst', 'per-issue', 'quota']),
      ...chance,
      retryAfterSeconds: v.exactOptional(v.number()),
    }),
  ),
  serverError: v.exactOptional(
    v.strictObject({
      status: v.picklist([500, 502, 503, 504]),
      ...chance,
      retryAfterSeconds: v.exactOptional(v.number()),
      afterEffect: v.exactOptional(v.boolean()),
    }),
  ),
  truncatedBody: v.exactOptional(v.strictObject(chance)),
});

/** The site's own switches, beside what Atlassian has: faults and the outbox. */
export function switchRoutes(faults: Faults, jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const state = (): object => ({ settings: faults.settings(), counts: faults.counts });
  app.get('/faults', (c) => c.json(state()));
  app.put('/faults', async (c) => {
    faults.set(await readBody(c, Settings));
    return c.json(state());
  });
  app.get('/outbox', (c) => c.json(jira.outbox.all()));
  return app;
}
