import { Hono } from 'hono';
import type { SiteContext, SiteEnv } from '../context';

/** Confluence under `/wiki`. */
export function confluenceRoutes(_context: SiteContext): Hono<SiteEnv> {
  return new Hono<SiteEnv>();
}
