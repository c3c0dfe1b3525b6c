import * as v from 'valibot';
import { inChunks } from './in-chunks';
import { instant } from './instant';
import { peoplePerSearch } from './load-fields';
import { ofKnownPeople } from './of-known-people';
import type { Jira } from './open-jira';
import { searchIssueIds } from './search-issues';
import { loggedWork } from './work-clauses';
import { addDays, type Instant, type IsoDate } from '../model/date';
import type { LoggedTime } from '../model/logged-time';

/** Most issues that Jira gives at once where a field holds many values, as the log does. */
const issuesPerFetch = 100;
/** Most entries that Jira gives at once of one issue. */
const entriesPerPage = 5_000;

const entry = v.object({
  author: v.nullish(v.object({ accountId: v.string() })),
  started: instant,
  timeSpentSeconds: v.number(),
});
const log = v.object({ total: v.number(), worklogs: v.array(entry) });
const issue = v.object({
  key: v.string(),
  fields: v.object({ summary: v.optional(v.string(), ''), worklog: v.optional(log, { total: 0, worklogs: [] }) }),
});
const fetched = v.object({ issues: v.array(issue) });

/**
 * What these people logged since a day, on issues and in entries that the reader may see. An issue brings its first twenty
 * entries along; where it has more, its log is asked for by itself.
 */
export async function readLoggedTime(
  jira: Jira,
  accountIds: readonly string[],
  since: IsoDate,
): Promise<readonly LoggedTime[]> {
  // The day of Jira's search is the reader's, which may begin later than the project's.
  const first = addDays(since, -1);
  const groups = inChunks(accountIds, peoplePerSearch);
  const found = await Promise.all(
    groups.map((group) => ofKnownPeople(group, (people) => issuesWithTime(jira, people, first))),
  );
  const ids = [...new Set(found.flat())];
  const logs = await Promise.all(inChunks(ids, issuesPerFetch).map((chunk) => logsOf(jira, chunk, first)));
  const wanted = new Set(accountIds);
  return logs.flat().filter(({ accountId }) => wanted.has(accountId));
}

async function issuesWithTime(jira: Jira, people: readonly string[], since: IsoDate): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const page of searchIssueIds(jira, loggedWork(people, since))) ids.push(...page);
  return ids;
}

async function logsOf(jira: Jira, ids: readonly string[], since: IsoDate): Promise<readonly LoggedTime[]> {
  const body = { issueIdsOrKeys: ids, fields: ['summary', 'worklog'] };
  const { issues } = await jira.read('fetch issues', { parameters: {}, body }, fetched);
  const logs = await Promise.all(
    issues.map(async ({ key, fields: { summary, worklog } }) => {
      const entries = worklog.total > worklog.worklogs.length ? await wholeLog(jira, key, since) : worklog.worklogs;
      const projectKey = key.slice(0, key.lastIndexOf('-'));
      return entries.flatMap(({ author, started, timeSpentSeconds }): LoggedTime[] => {
        const minutes = Math.round(timeSpentSeconds / 60);
        return author ? [{ accountId: author.accountId, key, summary, projectKey, at: started, minutes }] : [];
      });
    }),
  );
  return logs.flat();
}

async function wholeLog(jira: Jira, key: string, since: IsoDate): Promise<readonly v.InferOutput<typeof entry>[]> {
  const startedAfter = Date.parse(`${since}T00:00:00.000Z` satisfies Instant);
  const entries: v.InferOutput<typeof entry>[] = [];
  for (;;) {
    const query = { startAt: entries.length, maxResults: entriesPerPage, startedAfter };
    const page = await jira.read('worklogs', { parameters: { issue: key }, query }, log);
    entries.push(...page.worklogs);
    if (page.worklogs.length === 0 || entries.length >= page.total) return entries;
  }
}
