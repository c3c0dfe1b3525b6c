import { Hono } from 'hono';
import type { Context } from 'hono';
import { userAnswer } from '../answers/user';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { may } from '../permissions';
import { pageOf } from '../page';
import { Refusal, unauthenticated } from '../refusal';
import { listParameter, numberParameter } from '../request-body';
import type { SeedUser } from '../seed';
import { seenIssue, seenProject } from '../seen-issue';

function matches(user: SeedUser, query: string): boolean {
  const words = [user.displayName, ...user.displayName.split(/\s+/), user.emailAddress ?? ''];
  return words.some((word) => word.toLowerCase().startsWith(query.toLowerCase()));
}

function slice<T>(c: Context<SiteEnv>, all: readonly T[]): T[] {
  const startAt = numberParameter(c, 'startAt', 0);
  return all.slice(startAt, startAt + Math.min(1000, numberParameter(c, 'maxResults', 50)));
}

/** People and groups. Anonymous visitors learn nothing about them. */
export function peopleRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const reader = (c: Context<SiteEnv>): SeedUser => {
    const user = jira.directory.user(c.get('viewer').accountId ?? '');
    if (user === undefined) throw unauthenticated();
    return user;
  };
  const details = (c: Context<SiteEnv>, user: SeedUser): Record<string, unknown> => {
    const groups = jira.directory.groupsOf(user.accountId).map(({ name, groupId }) => ({
      name,
      groupId,
      self: `${c.get('viewer').origin}/rest/api/3/group?groupId=${groupId}`,
    }));
    return {
      ...userAnswer(user, c.get('viewer')),
      locale: user.locale,
      groups: { size: groups.length, items: listParameter(c, 'expand')?.includes('groups') === true ? groups : [] },
      applicationRoles: { size: 1, items: [] },
      expand: 'groups,applicationRoles',
    };
  };

  app.get('/myself', (c) => c.json(details(c, reader(c))));
  app.get('/user', (c) => {
    reader(c);
    const user = jira.directory.user(c.req.query('accountId') ?? '');
    if (user === undefined)
      throw new Refusal(404, ['Specified user does not exist or you do not have required permissions']);
    return c.json(details(c, user));
  });
  app.get('/user/search', (c) => {
    reader(c);
    const query = c.req.query('query');
    const accountId = c.req.query('accountId');
    if (query === undefined && accountId === undefined)
      throw new Refusal(400, [
        "At least one of the query parameters 'query', 'accountId' or 'property' must be specified.",
      ]);
    const found = jira.directory
      .users()
      .filter((user) => (accountId === undefined ? matches(user, query ?? '') : user.accountId === accountId));
    return c.json(slice(c, found).map((user) => userAnswer(user, c.get('viewer'))));
  });
  app.get('/users/search', (c) => {
    reader(c);
    return c.json(slice(c, jira.directory.users()).map((user) => userAnswer(user, c.get('viewer'))));
  });

  const assignable = (c: Context<SiteEnv>, projectKeys: readonly string[]): SeedUser[] => {
    const projects = projectKeys.map((key) => seenProject(jira, key, c.get('viewer')));
    const query = c.req.query('query') ?? '';
    return jira.directory
      .users()
      .filter(
        (user) =>
          user.active &&
          user.accountType === 'atlassian' &&
          (c.req.query('accountId') ?? user.accountId) === user.accountId &&
          (query === '' || matches(user, query)) &&
          projects.every((project) => may(jira, user.accountId, 'browse', project)),
      );
  };
  app.get('/user/assignable/search', (c) => {
    reader(c);
    const issueKey = c.req.query('issueKey') ?? c.req.query('issueId');
    const issue = issueKey === undefined ? undefined : seenIssue(jira, issueKey, c.get('viewer'));
    const project = issue?.projectId ?? c.req.query('project');
    if (project === undefined)
      throw new Refusal(400, ["One of the 'project', 'issueKey' or 'issueId' parameters must be specified."]);
    return c.json(slice(c, assignable(c, [project])).map((user) => userAnswer(user, c.get('viewer'))));
  });
  app.get('/user/assignable/multiProjectSearch', (c) => {
    reader(c);
    const keys = listParameter(c, 'projectKeys') ?? [];
    return c.json(slice(c, assignable(c, keys)).map((user) => userAnswer(user, c.get('viewer'))));
  });
  app.get('/user/bulk', (c) => {
    reader(c);
    const users = (c.req.queries('accountId') ?? []).flatMap((accountId) => jira.directory.user(accountId) ?? []);
    return c.json(
      pageOf(
        c,
        users.map((user) => userAnswer(user, c.get('viewer'))),
        10,
        200,
      ),
    );
  });

  app.get('/group/member', (c) => {
    reader(c);
    const groups = jira.directory.groups();
    const group = groups.find((one) => one.name === c.req.query('groupname') || one.groupId === c.req.query('groupId'));
    if (group === undefined) throw new Refusal(404, ['The group was not found.']);
    const includeInactive = c.req.query('includeInactiveUsers') === 'true';
    const members = group.members.flatMap((accountId) => jira.directory.user(accountId) ?? []);
    const shown = members.filter((user) => user.active || includeInactive);
    return c.json(
      pageOf(
        c,
        shown.map((user) => userAnswer(user, c.get('viewer'))),
        50,
        50,
      ),
    );
  });
  app.get('/groups/picker', (c) => {
    reader(c);
    const query = (c.req.query('query') ?? '').toLowerCase();
    const found = jira.directory.groups().filter((group) => group.name.toLowerCase().includes(query));
    const shown = found.slice(0, numberParameter(c, 'maxResults', 20));
    return c.json({
      header: `Showing ${shown.length} of ${found.length} matching groups`,
      total: found.length,
      groups: shown.map(({ name, groupId }) => ({ name, groupId, html: name, labels: [] })),
    });
  });
  return app;
}
