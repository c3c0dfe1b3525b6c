import { Hono } from 'hono';
import type { Context } from 'hono';
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { SiteEnv } from '../../context';
import type { Grant } from '../../seed';
import { userAnswer } from '../answers/v1-answer';
import type { Confluence, Page } from '../confluence';
import { mayReadPage, mayUpdatePage } from '../page-permission';
import { invalid, notFound } from '../refusal';
import { idOf, readBody } from '../request';
import { seenPage, updatablePage } from '../seen';

const operations = ['read', 'update'] as const;
type Operation = (typeof operations)[number];

const user = v.object({ accountId: v.string() });
const restriction = v.object({
  operation: v.picklist(operations),
  restrictions: v.object({
    user: v.optional(v.union([v.array(user), v.object({ results: v.array(user) })])),
    group: v.optional(v.array(v.object({ id: v.optional(v.string()), name: v.optional(v.string()) }))),
  }),
});
const addition = v.union([v.array(restriction), v.object({ results: v.array(restriction) })]);
const subject = v.object({ type: v.picklist(['user', 'group']), identifier: v.string() });

function operationOf(c: Context<SiteEnv>): Operation {
  const operation = operations.find((one) => one === c.req.param('operation'));
  if (!operation) throw notFound(`No such operation: ${c.req.param('operation')}`);
  return operation;
}

/** Who may read or change a page, and who is asked about it: `/wiki/rest/api/content/{id}/restriction…` */
export function restrictionRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const { directory } = confluence;

  const groupGrant = (asked: { id?: string | undefined; name?: string | undefined }): Grant => {
    const group = directory.groups().find(({ groupId, name }) => groupId === asked.id || name === asked.name);
    if (!group) throw invalid(`Group does not exist: ${asked.id ?? asked.name}`);
    return `group:${group.name}`;
  };

  const listed = (grants: readonly Grant[], origin: string): Record<string, unknown> => {
    const users = grants.flatMap((grant) => directory.user(grant) ?? []).map((one) => userAnswer(one, origin));
    const groups = directory
      .groups()
      .filter(({ name }) => grants.includes(`group:${name}`))
      .map(({ groupId, name }) => ({ type: 'group', id: groupId, name }));
    const page = { start: 0, limit: 100 };
    return {
      user: { results: users, ...page, size: users.length },
      group: { results: groups, ...page, size: groups.length },
    };
  };

  const answer = (c: Context<SiteEnv>, page: Page): Response => {
    const { origin } = c.get('viewer');
    const self = `${origin}/wiki/rest/api/content/${page.id}/restriction`;
    const results = operations.map((operation) => ({
      operation,
      restrictions: listed(page.restrictions[operation] ?? [], origin),
      _expandable: { content: `/rest/api/content/${page.id}` },
      _links: { self: `${self}/byOperation/${operation}` },
    }));
    const restrictionsHash = createHash('sha256').update(JSON.stringify(page.restrictions)).digest('hex');
    return c.json({
      results,
      start: 0,
      limit: 100,
      size: results.length,
      restrictionsHash,
      _links: { self, base: `${origin}/wiki` },
    });
  };

  /** Whoever restricts a page keeps their own way in. */
  const kept = (page: Page, operation: Operation, grants: readonly Grant[], by: string | undefined): Page => {
    const own = by === undefined || grants.length === 0 || directory.holds(by, grants) ? [] : [by];
    const { [operation]: _, ...others } = page.restrictions;
    const all = [...new Set([...grants, ...own])];
    const changed: Page = { ...page, restrictions: all.length === 0 ? others : { ...others, [operation]: all } };
    confluence.pages.set(changed);
    return changed;
  };

  const add = (replace: boolean) => async (c: Context<SiteEnv>) => {
    const asked = await readBody(c, addition);
    let page = updatablePage(c, confluence, idOf(c, 'id'));
    const rules = Array.isArray(asked) ? asked : asked.results;
    if (replace) page = { ...page, restrictions: {} };
    for (const { operation, restrictions } of rules) {
      const users = Array.isArray(restrictions.user) ? restrictions.user : (restrictions.user?.results ?? []);
      const unknown = users.find(({ accountId }) => !directory.user(accountId));
      if (unknown) throw invalid(`User does not exist: ${unknown.accountId}`);
      const grants = [...users.map(({ accountId }) => accountId), ...(restrictions.group ?? []).map(groupGrant)];
      page = kept(page, operation, [...(page.restrictions[operation] ?? []), ...grants], c.get('viewer').accountId);
    }
    confluence.pages.set(page);
    return answer(c, page);
  };

  const path = '/rest/api/content/:id/restriction';
  app.get(path, (c) => answer(c, seenPage(c, confluence, idOf(c, 'id'))));
  app.post(path, add(false));
  app.put(path, add(true));
  app.delete(path, (c) => {
    const page: Page = { ...updatablePage(c, confluence, idOf(c, 'id')), restrictions: {} };
    confluence.pages.set(page);
    return answer(c, page);
  });

  const change = (c: Context<SiteEnv>, grant: Grant, present: boolean): Response => {
    const page = updatablePage(c, confluence, idOf(c, 'id'));
    const operation = operationOf(c);
    const others = (page.restrictions[operation] ?? []).filter((one) => one !== grant);
    kept(page, operation, present ? [...others, grant] : others, c.get('viewer').accountId);
    return c.body(null, present ? 200 : 204);
  };
  const userGrant = (c: Context<SiteEnv>): Grant => {
    const accountId = c.req.query('accountId') ?? '';
    if (!directory.user(accountId)) throw notFound(`User does not exist: ${accountId}`);
    return accountId;
  };
  const ofUser = `${path}/byOperation/:operation/user`;
  const ofGroup = `${path}/byOperation/:operation/byGroupId/:groupId`;
  app.put(ofUser, (c) => change(c, userGrant(c), true));
  app.delete(ofUser, (c) => change(c, userGrant(c), false));
  app.put(ofGroup, (c) => change(c, groupGrant({ id: c.req.param('groupId') }), true));
  app.delete(ofGroup, (c) => change(c, groupGrant({ id: c.req.param('groupId') }), false));

  app.post('/rest/api/content/:id/permission/check', async (c) => {
    const asked = await readBody(c, v.object({ subject, operation: v.picklist(['read', 'update', 'delete']) }));
    const page = seenPage(c, confluence, idOf(c, 'id'));
    const may = asked.operation === 'read' ? mayReadPage : mayUpdatePage;
    const { type, identifier } = asked.subject;
    const members =
      type === 'user'
        ? [identifier]
        : (directory.groups().find(({ groupId }) => groupId === identifier)?.members ?? []);
    const hasPermission = members.length > 0 && members.every((account) => may(confluence, account, page));
    const who = type === 'user' ? 'User' : 'Group';
    const errors = hasPermission ? [] : [{ translation: `${who} does not have permission to the content`, args: [] }];
    return c.json({ hasPermission, errors, _links: {} });
  });
  return app;
}
