import { createHash } from 'node:crypto';
import type { Viewer } from './context';
import type { Jira } from './jira';
import { searchIssues } from './jql/search';
import { jqlSource } from './jql-source';
import { Refusal } from './refusal';

export interface PageAsked {
  readonly size: number;
  /** Issues to be read as they are now. */
  readonly current: ReadonlySet<string>;
  readonly token: string | undefined;
}

/** Runs queries and cuts their answers into pages; a page's token belongs to the query and the reader it was given for. */
export interface JqlPages {
  page(jql: string, viewer: Viewer, asked: PageAsked): { ids: readonly string[]; nextPageToken?: string };
  count(jql: string, viewer: Viewer): number;
}

/** Answers kept for their following pages; the oldest is dropped. */
const keptAnswers = 24;

const unbounded = 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';

function assertBounded(jql: string): void {
  if (/^\s*(order\s+by\b.*)?$/is.test(jql)) throw new Refusal(400, [unbounded]);
}

function fingerprint(jql: string, viewer: Viewer): string {
  return createHash('sha256')
    .update(`${viewer.accountId ?? ''}\n${jql}`)
    .digest('base64url')
    .slice(0, 22);
}

interface Token {
  readonly query: string;
  readonly answer: number;
  readonly from: number;
}

function written(token: Token): string {
  return Buffer.from([token.query, token.answer, token.from].join('.')).toString('base64url');
}

function read(text: string, query: string): Token {
  const [asked, answer = '', from = ''] = Buffer.from(text, 'base64url').toString('utf8').split('.');
  if (asked !== query || !/^\d+$/.test(answer) || !/^\d+$/.test(from))
    throw new Refusal(400, ['The provided next page token is invalid for the given JQL query.']);
  return { query, answer: Number(answer), from: Number(from) };
}

export function openJqlPages(jira: Jira): JqlPages {
  const answers = new Map<number, readonly string[]>();
  let lastAnswer = 0;
  const run = (jql: string, viewer: Viewer, current: ReadonlySet<string>): readonly string[] => {
    assertBounded(jql);
    const result = searchIssues(jql, jqlSource(jira, viewer, current));
    if (!result.ok) throw new Refusal(400, result.errors);
    return result.issues.map((issue) => issue.id);
  };
  const keep = (ids: readonly string[]): number => {
    lastAnswer += 1;
    answers.set(lastAnswer, ids);
    const [oldest] = answers.keys();
    if (answers.size > keptAnswers && oldest !== undefined) answers.delete(oldest);
    return lastAnswer;
  };
  return {
    page(jql, viewer, { size, current, token }) {
      const query = fingerprint(jql, viewer);
      const asked = token === undefined ? undefined : read(token, query);
      const kept = asked === undefined ? undefined : answers.get(asked.answer);
      const ids = kept ?? run(jql, viewer, current);
      const from = asked?.from ?? 0;
      const page = ids.slice(from, from + size);
      if (from + size >= ids.length || size === 0) return { ids: page };
      const answer = kept === undefined || asked === undefined ? keep(ids) : asked.answer;
      return { ids: page, nextPageToken: written({ query, answer, from: from + size }) };
    },
    count: (jql, viewer) => run(jql, viewer, new Set()).length,
  };
}
