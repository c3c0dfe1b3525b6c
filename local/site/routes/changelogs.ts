import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import * as v from 'valibot';
import { historyAnswer } from '../answers/changelog';
import type { SiteEnv } from '../context';
import type { Jira } from '../jira';
import { pageOf } from '../page';
import { visibility } from '../permissions';
import { Refusal } from '../refusal';
import { readBody } from '../request-body';
import { seenIssue } from '../seen-issue';
import type { SeedHistory } from '../seed';

const BulkFetch = v.object({
  issueIdsOrKeys: v.array(v.string()),
  fieldIds: v.optional(v.array(v.string())),
  maxResults: v.optional(v.pipe(v.number(), v.integer()), 1000),
  nextPageToken: v.nullish(v.string()),
});

interface Entry {
  readonly issueId: string;
  readonly history: SeedHistory;
}

function concerned(history: SeedHistory, fieldIds: readonly string[] | undefined): SeedHistory | undefined {
  if (fieldIds === undefined || fieldIds.length === 0) return history;
  const items = history.items.filter((item) => fieldIds.includes(item.fieldId ?? item.field));
  return items.length === 0 ? undefined : { ...history, items };
}

function fingerprint(asked: unknown): string {
  return createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 16);
}

/** Where a page begins; its token belongs to the request it was given for. */
function startOf(token: string, request: string): number {
  const [asked, from = ''] = Buffer.from(token, 'base64url').toString('utf8').split('.');
  if (asked !== request || !/^\d+$/.test(from)) throw new Refusal(400, ['The provided next page token is invalid.']);
  return Number(from);
}

export function changelogRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  app.get('/issue/:issue/changelog', (c) => {
    const viewer = c.get('viewer');
    const row = seenIssue(jira, c.req.param('issue'), viewer);
    const histories = jira.issues.details(row.id, 'changelog');
    return c.json(
      pageOf(
        c,
        histories.map((history) => historyAnswer(jira, history, viewer)),
        100,
      ),
    );
  });
  app.post('/changelog/bulkfetch', async (c) => {
    const viewer = c.get('viewer');
    const request = await readBody(c, BulkFetch);
    const { issueIdsOrKeys, fieldIds, maxResults } = request;
    if (issueIdsOrKeys.length === 0 || issueIdsOrKeys.length > 1000)
      throw new Refusal(400, ['The number of issue IDs or keys must be between 1 and 1000.']);
    if (fieldIds !== undefined && fieldIds.length > 10)
      throw new Refusal(400, ['The number of field IDs must not be greater than 10.']);
    if (maxResults < 1 || maxResults > 10_000)
      throw new Refusal(400, ['The value of maxResults must be between 1 and 10000.']);
    const visible = visibility(jira, viewer.accountId);
    const rows = new Map(
      issueIdsOrKeys.flatMap((idOrKey) => {
        const row = jira.issues.get(idOrKey);
        return row !== undefined && visible(row) ? [[row.id, row] as const] : [];
      }),
    );
    const entries: Entry[] = [...rows.keys()].flatMap((issueId) =>
      jira.issues.details(issueId, 'changelog').flatMap((entry) => {
        const history = concerned(entry, fieldIds);
        return history === undefined ? [] : [{ issueId, history }];
      }),
    );
    entries.sort((a, b) =>
      a.history.created < b.history.created
        ? -1
        : a.history.created > b.history.created
          ? 1
          : Number(a.issueId) - Number(b.issueId),
    );
    const { nextPageToken } = request;
    const asked = fingerprint([issueIdsOrKeys, fieldIds]);
    const from = nextPageToken === null || nextPageToken === undefined ? 0 : startOf(nextPageToken, asked);
    const page = new Map<string, SeedHistory[]>();
    for (const { issueId, history } of entries.slice(from, from + maxResults))
      page.set(issueId, [...(page.get(issueId) ?? []), history]);
    const issueChangeLogs = [...page].map(([issueId, histories]) => ({
      issueId,
      changeHistories: histories.map((history) => historyAnswer(jira, history, viewer)),
    }));
    const end = from + maxResults;
    const next = end >= entries.length ? {} : { nextPageToken: Buffer.from(`${asked}.${end}`).toString('base64url') };
    return c.json({ issueChangeLogs, ...next });
  });
  return app;
}
