import * as v from 'valibot';
import type { Clause } from './jql';
import type { Jira } from './open-jira';
import { watched } from './watched';

/** Jira gives this many at once where only ids are asked for. */
const idsPerPage = 5_000;

/** Page after page, so that the next step may start on the first one. */
export async function* searchIssueIds(jira: Jira, clause: Clause): AsyncGenerator<readonly string[]> {
  const page = v.object({ issues: v.array(v.object({ id: v.string() })), nextPageToken: v.nullish(v.string()) });
  for await (const { issues } of pagesOf(jira, { jql: clause.jql, fields: ['id'], maxResults: idsPerPage }, page))
    yield issues.map(({ id }) => id);
}

/** The same pages, but the first is asked for at once and waits until it is wanted. */
export function begun<T>(pages: AsyncGenerator<T>): AsyncIterable<T> {
  const first = watched(pages.next());
  return {
    async *[Symbol.asyncIterator]() {
      for (let next = await first; !next.done; next = await pages.next()) yield next.value;
    },
  };
}

interface Page {
  readonly nextPageToken?: string | null | undefined;
}

/** All pages of one search. A token that comes again would go round in circles and ends the search. */
export async function* pagesOf<P extends Page>(
  jira: Jira,
  body: Readonly<Record<string, unknown>>,
  page: v.GenericSchema<unknown, P>,
): AsyncGenerator<P> {
  const seen = new Set<string>();
  for (let token: string | undefined; ;) {
    const given: P = await jira.read(
      'search issues',
      { parameters: {}, body: { ...body, ...(token === undefined ? {} : { nextPageToken: token }) } },
      page,
    );
    yield given;
    token = given.nextPageToken ?? undefined;
    if (token === undefined || seen.has(token)) return;
    seen.add(token);
  }
}
