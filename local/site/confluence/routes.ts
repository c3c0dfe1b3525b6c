import { Hono } from 'hono';
import type { SiteContext, SiteEnv } from '../context';
import { confluenceOf } from './confluence';
import { v1ErrorResponse, v2ErrorResponse } from './refusal';
import { attachmentFileRoutes, attachmentRoutes } from './routes/attachments';
import { commentRoutes } from './routes/comments';
import { contentPropertyRoutes } from './routes/content-properties';
import { labelRoutes } from './routes/labels';
import { pageFamilyRoutes } from './routes/page-family';
import { pageWriteRoutes } from './routes/page-writes';
import { pageRoutes } from './routes/pages';
import { restrictionRoutes } from './routes/restrictions';
import { searchRoutes } from './routes/search';
import { spaceRoutes } from './routes/spaces';
import { taskRoutes } from './routes/tasks';
import { userRoutes, usersBulkRoutes } from './routes/users';

const second = [
  spaceRoutes,
  pageRoutes,
  pageFamilyRoutes,
  pageWriteRoutes,
  taskRoutes,
  commentRoutes,
  contentPropertyRoutes,
  attachmentRoutes,
  usersBulkRoutes,
];
const first = [searchRoutes, restrictionRoutes, attachmentFileRoutes, labelRoutes, userRoutes];

/** Confluence under `/wiki`: version 2 of its API, and what is still only in version 1. */
export function confluenceRoutes(context: SiteContext): Hono<SiteEnv> {
  const confluence = confluenceOf(context);
  const app = new Hono<SiteEnv>();
  const v2 = new Hono<SiteEnv>();
  const v1 = new Hono<SiteEnv>();
  v2.onError((error) => v2ErrorResponse(error));
  v1.onError((error) => v1ErrorResponse(error));
  for (const routes of second) v2.route('/', routes(confluence));
  for (const routes of first) v1.route('/', routes(confluence));
  app.route('/api/v2', v2);
  app.route('/', v1);
  return app;
}
