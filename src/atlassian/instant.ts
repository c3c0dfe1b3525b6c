import * as v from 'valibot';

/** Jira's time stamps carry the site's offset (`2026-03-01T09:00:00.000+0100`); here they are UTC. */
export const instant = v.pipe(
  v.string(),
  v.transform((text) => new Date(text)),
  v.check((time) => !Number.isNaN(time.getTime()), 'not a time'),
  v.transform((time) => time.toISOString()),
);
