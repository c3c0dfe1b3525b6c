import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import { isDocument } from '../adf-text';
import { commentAnswer, worklogAnswer } from '../answers/comment';
import { userOf } from '../answers/user';
import { addComment } from '../comments';
import type { SiteEnv } from '../context';
import { durationSeconds } from '../duration';
import type { Jira } from '../jira';
import { Refusal, unauthenticated } from '../refusal';
import { numberParameter, readBody } from '../request-body';
import { editableIssue, seenIssue } from '../seen-issue';
import { instantOf } from '../timestamp';
import { addWorklog, seenWorklogs, type EstimateAdjustment } from '../worklogs';

const WorklogRequest = v.object({
  comment: v.optional(v.unknown()),
  started: v.optional(v.string()),
  timeSpent: v.optional(v.string()),
  timeSpentSeconds: v.optional(v.number()),
  visibility: v.optional(v.object({ type: v.literal('group'), identifier: v.string() })),
});

function adjustment(c: Context<SiteEnv>): EstimateAdjustment {
  const how = c.req.query('adjustEstimate') ?? 'auto';
  const amount = (name: string): number => {
    const seconds = durationSeconds(c.req.query(name) ?? '');
    if (seconds === undefined)
      throw new Refusal(400, [], { [name]: 'Invalid time entered for adjusting the estimate.' });
    return seconds;
  };
  if (how === 'new') return { kind: 'new', seconds: amount('newEstimate') };
  if (how === 'manual') return { kind: 'manual', seconds: amount('reduceBy') };
  return { kind: how === 'leave' ? 'leave' : 'auto' };
}

function author(c: Context<SiteEnv>): string {
  const { accountId } = c.get('viewer');
  if (accountId === undefined) throw unauthenticated();
  return accountId;
}

/** Comments, logged work and watchers of an issue. */
export function conversationRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/issue/:issue/comment', (c) => {
    const viewer = c.get('viewer');
    const row = seenIssue(jira, c.req.param('issue'), viewer);
    const all = [...jira.issues.details(row.id, 'comments')];
    if (c.req.query('orderBy') === '-created') all.reverse();
    const startAt = numberParameter(c, 'startAt', 0);
    const maxResults = Math.min(5000, numberParameter(c, 'maxResults', 5000));
    const comments = all.slice(startAt, startAt + maxResults).map((one) => commentAnswer(jira, row.id, one, viewer));
    return c.json({ startAt, maxResults, total: all.length, comments });
  });
  app.post('/issue/:issue/comment', async (c) => {
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const { body } = await readBody(c, v.object({ body: v.unknown() }));
    if (!isDocument(body)) throw new Refusal(400, [], { comment: 'Comment body is not valid!' });
    return c.json(commentAnswer(jira, row.id, addComment(jira, row, author(c), body), c.get('viewer')), 201);
  });

  app.get('/issue/:issue/worklog', (c) => {
    const viewer = c.get('viewer');
    const row = seenIssue(jira, c.req.param('issue'), viewer);
    const [after, before] = [
      numberParameter(c, 'startedAfter', -Infinity),
      numberParameter(c, 'startedBefore', Infinity),
    ];
    const all = seenWorklogs(jira, row, viewer).filter(({ started }) => {
      const time = Date.parse(started);
      return time >= after && time < before;
    });
    const startAt = numberParameter(c, 'startAt', 0);
    const maxResults = Math.min(5000, numberParameter(c, 'maxResults', 5000));
    const worklogs = all.slice(startAt, startAt + maxResults).map((one) => worklogAnswer(jira, row.id, one, viewer));
    return c.json({ startAt, maxResults, total: all.length, worklogs });
  });
  const visibilityOf = (groupId: string | undefined): { group?: string } => {
    if (groupId === undefined) return {};
    const group = jira.directory.groups().find((one) => one.groupId === groupId);
    if (!group) throw new Refusal(400, [], { visibility: 'The group does not exist.' });
    return { group: group.name };
  };
  app.post('/issue/:issue/worklog', async (c) => {
    const row = editableIssue(jira, c.req.param('issue'), c.get('viewer'));
    const request = await readBody(c, WorklogRequest);
    const timeSpentSeconds = request.timeSpentSeconds ?? durationSeconds(request.timeSpent ?? '');
    if (timeSpentSeconds === undefined || timeSpentSeconds <= 0)
      throw new Refusal(400, [], { timeLogged: 'You must indicate the time spent working.' });
    const started = request.started === undefined ? jira.now().toISOString() : instantOf(request.started);
    if (started === undefined)
      throw new Refusal(400, [], { started: 'You must specify a date on which the work occurred.' });
    const comment = isDocument(request.comment) ? { comment: request.comment } : {};
    const restricted = visibilityOf(request.visibility?.identifier);
    const entry = { authorId: author(c), started, timeSpentSeconds, ...comment, ...restricted };
    return c.json(worklogAnswer(jira, row.id, addWorklog(jira, row, entry, adjustment(c)), c.get('viewer')), 201);
  });

  app.get('/issue/:issue/watchers', (c) => {
    const viewer = c.get('viewer');
    const row = seenIssue(jira, c.req.param('issue'), viewer);
    const watcherIds = jira.issues.watcherIds(row.id);
    return c.json({
      self: `${viewer.origin}/rest/api/3/issue/${row.key}/watchers`,
      isWatching: viewer.accountId !== undefined && watcherIds.includes(viewer.accountId),
      watchCount: watcherIds.length,
      watchers: watcherIds.map((accountId) => userOf(jira, accountId, viewer)),
    });
  });
  app.post('/issue/:issue/watchers', async (c) => {
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const text = await c.req.text();
    const accountId = text.trim() === '' ? author(c) : text.trim().replace(/^"|"$/g, '');
    if (jira.directory.user(accountId) === undefined) throw new Refusal(404, ['The user does not exist.']);
    jira.issues.setWatcherIds(row.id, [...new Set([...jira.issues.watcherIds(row.id), accountId])]);
    return c.body(null, 204);
  });
  app.delete('/issue/:issue/watchers', (c) => {
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const accountId = c.req.query('accountId') ?? author(c);
    jira.issues.setWatcherIds(
      row.id,
      jira.issues.watcherIds(row.id).filter((one) => one !== accountId),
    );
    return c.body(null, 204);
  });
  return app;
}
