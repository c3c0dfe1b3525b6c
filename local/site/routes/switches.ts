import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../context';
import type { Faults, FaultSettings } from '../faults';
import type { Jira } from '../jira';
import { readBody } from '../request-body';

const chance = {
  rate: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  next: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
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
  path: v.optional(v.pipe(v.string(), v.check(isPattern))),
  latencyMs: v.optional(milliseconds),
  searchLagMs: v.optional(milliseconds),
  rateLimit: v.optional(
    v.strictObject({
      kind: v.picklist(['burst', 'per-issue', 'quota']),
      ...chance,
      retryAfterSeconds: v.optional(v.number()),
    }),
  ),
  serverError: v.optional(
    v.strictObject({
      status: v.picklist([500, 502, 503, 504]),
      ...chance,
      retryAfterSeconds: v.optional(v.number()),
      afterEffect: v.optional(v.boolean()),
    }),
  ),
  truncatedBody: v.optional(v.strictObject(chance)),
});

/** Entries that were left out stay out: an optional setting is absent, never `undefined`. */
function present(settings: v.InferOutput<typeof Settings>): FaultSettings {
  return JSON.parse(JSON.stringify(settings));
}

/** The site's own switches, beside what Atlassian has: faults and the outbox. */
export function switchRoutes(faults: Faults, jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const state = (): object => ({ settings: faults.settings(), counts: faults.counts });
  app.get('/faults', (c) => c.json(state()));
  app.put('/faults', async (c) => {
    faults.set(present(await readBody(c, Settings)));
    return c.json(state());
  });
  app.get('/outbox', (c) => c.json(jira.outbox.all()));
  return app;
}
