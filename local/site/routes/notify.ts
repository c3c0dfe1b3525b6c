import { Hono } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../context';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import { sees } from '../permissions';
import { idOf } from '../reference';
import { Refusal, unauthenticated } from '../refusal';
import { readBody } from '../request-body';
import { seenIssue } from '../seen-issue';

const Recipients = v.object({
  assignee: v.optional(v.boolean(), false),
  reporter: v.optional(v.boolean(), false),
  watchers: v.optional(v.boolean(), false),
  voters: v.optional(v.boolean()),
  users: v.optional(v.array(v.object({ accountId: v.string() })), []),
  groups: v.optional(v.array(v.object({ name: v.string() })), []),
  groupIds: v.optional(v.array(v.string()), []),
});
const Notification = v.object({
  subject: v.optional(v.string()),
  textBody: v.optional(v.string(), ''),
  htmlBody: v.optional(v.string(), ''),
  to: v.optional(Recipients),
});

function recipients(jira: Jira, row: IssueRow, to: v.InferOutput<typeof Recipients>): string[] {
  const groups = jira.directory
    .groups()
    .filter(({ name, groupId }) => to.groupIds.includes(groupId) || to.groups.some((group) => group.name === name));
  const ids = [
    ...(to.assignee ? [idOf(row.fields['assignee'])] : []),
    ...(to.reporter ? [idOf(row.fields['reporter'])] : []),
    ...(to.watchers ? jira.issues.watcherIds(row.id) : []),
    ...to.users.map((user) => user.accountId),
    ...groups.flatMap((group) => group.members),
  ];
  return [...new Set(ids)].filter((id) => id !== undefined);
}

/** Mail about an issue: kept in the site's outbox, which `GET /__site/outbox` shows. */
export function notifyRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.post('/issue/:issue/notify', async (c) => {
    const { accountId } = c.get('viewer');
    if (accountId === undefined) throw unauthenticated();
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const request = await readBody(c, Notification);
    const wanted = request.to === undefined ? [] : recipients(jira, row, request.to);
    // Jira mails neither the sender nor anybody who may not see the issue.
    const toAccountIds = wanted.filter(
      (id) => id !== accountId && jira.directory.user(id)?.active === true && sees(jira, id, row),
    );
    if (toAccountIds.length === 0) throw new Refusal(400, ['No recipients were defined for notification.']);
    jira.outbox.set({
      id: String(jira.nextId('mail')),
      issueKey: row.key,
      by: accountId,
      at: jira.now().toISOString(),
      subject: request.subject ?? `(${row.key}) ${String(row.fields['summary'])}`,
      textBody: request.textBody,
      htmlBody: request.htmlBody,
      toAccountIds,
    });
    return c.body(null, 204);
  });
  return app;
}
