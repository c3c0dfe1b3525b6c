import type { Context } from 'hono';
import type { SiteEnv } from '../context';
import { numberOf } from './request';
import { invalid } from './refusal';

function cursorAt(offset: number): string {
  return Buffer.from(JSON.stringify({ offset })).toString('base64url');
}

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const match = /^\{"offset":(\d{1,9})\}$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!match) throw invalid(`Provided value {${cursor}} for 'cursor' is not the correct type.`);
  return Number(match[1]);
}

export interface CursorPage<T> {
  readonly results: readonly T[];
  readonly limit: number;
  /** Path and query of the following page, from the site's root. */
  readonly next?: string;
}

/** The part of `all` that the request's `limit` and `cursor` ask for. */
export function cursorPage<T>(c: Context<SiteEnv>, all: readonly T[], defaultLimit = 25, most = 250): CursorPage<T> {
  const limit = numberOf(c, 'limit') ?? defaultLimit;
  if (limit < 1 || limit > most) throw invalid(`Provided value {${limit}} for 'limit' is not between 1 and ${most}`);
  const offset = offsetOf(c.req.query('cursor'));
  const results = all.slice(offset, offset + limit);
  if (offset + limit >= all.length) return { results, limit };
  const url = new URL(c.req.url);
  url.searchParams.set('limit', String(limit));
  url.searchParams.set('cursor', cursorAt(offset + limit));
  return { results, limit, next: `${url.pathname}${url.search}` };
}

/** A list of v2: `results`, `_links.next` and the `Link` header; only this page's records are written out. */
export function listAnswer<T>(
  c: Context<SiteEnv>,
  all: readonly T[],
  write: (record: T) => unknown,
  defaultLimit?: number,
): Response {
  const { results, next } = cursorPage(c, all, defaultLimit);
  const { origin } = c.get('viewer');
  if (next !== undefined) c.header('Link', `<${next}>; rel="next", <${origin}/wiki>; rel="base"`);
  return c.json({
    results: results.map(write),
    _links: { ...(next === undefined ? {} : { next }), base: `${origin}/wiki` },
  });
}
