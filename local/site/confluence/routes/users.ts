import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../../context';
import { userAnswer } from '../answers/v1-answer';
import type { Confluence } from '../confluence';
import { listAnswer } from '../cursor-page';
import { ConfluenceRefusal, notFound } from '../refusal';
import { readBody } from '../request';

/** `/wiki/rest/api/user…` */
export function userRoutes({ directory }: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/rest/api/user/current', (c) => {
    const { accountId, origin } = c.get('viewer');
    if (accountId === undefined)
      return c.json({ type: 'anonymous', profilePicture: null, displayName: 'Anonymous', _links: {} });
    return c.json(userAnswer(directory.user(accountId), origin));
  });
  app.get('/rest/api/user', (c) => {
    const { accountId, origin } = c.get('viewer');
    if (accountId === undefined) throw new ConfluenceRefusal(403, 'FORBIDDEN', 'Anonymous visitors may not view users');
    const user = directory.user(c.req.query('accountId') ?? '');
    if (!user) throw notFound(`No user found with account id: ${c.req.query('accountId') ?? ''}`);
    return c.json(userAnswer(user, origin));
  });
  return app;
}

/** `POST /wiki/api/v2/users-bulk` */
export function usersBulkRoutes({ directory }: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.post('/users-bulk', async (c) => {
    const accounts = v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(250));
    const { accountIds } = await readBody(c, v.object({ accountIds: accounts }));
    if (c.get('viewer').accountId === undefined) throw notFound();
    const users = [...new Set(accountIds)].flatMap((accountId) => directory.user(accountId) ?? []);
    return listAnswer(
      c,
      users,
      ({ accountId, accountType, active, displayName, emailAddress = '', timeZone }) => ({
        accountId,
        accountType,
        accountStatus: active ? 'active' : 'inactive',
        displayName,
        publicName: displayName,
        email: emailAddress,
        timeZone,
        isExternalCollaborator: false,
        profilePicture: { path: `/wiki/aa-avatar/${accountId}`, isDefault: true },
      }),
      250,
    );
  });
  return app;
}
