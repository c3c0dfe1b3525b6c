import type { Context } from 'hono';
import type { SiteEnv } from './context';
import { numberParameter } from './request-body';

/** A page as most Jira resources give it: `startAt`, `maxResults`, `total`, `isLast`, `values`. */
export function pageOf<T>(
  c: Context<SiteEnv>,
  all: readonly T[],
  defaultSize = 50,
  largest = 100,
): Record<string, unknown> {
  const startAt = Math.max(0, numberParameter(c, 'startAt', 0));
  const maxResults = Math.min(largest, Math.max(0, numberParameter(c, 'maxResults', defaultSize)));
  const values = all.slice(startAt, startAt + maxResults);
  const url = new URL(c.req.url);
  const isLast = startAt + values.length >= all.length;
  const next = new URL(url);
  next.searchParams.set('startAt', String(startAt + maxResults));
  return {
    self: url.href,
    ...(isLast ? {} : { nextPage: next.href }),
    maxResults,
    startAt,
    total: all.length,
    isLast,
    values,
  };
}
