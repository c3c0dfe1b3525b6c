import type { Invocation } from '../../../src/app/invocation';
import type { ProductRequest, ProductResponse } from '../../../src/atlassian/connection';
import { memoryStore } from '../../memory-store';

export interface Sent {
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** How many answers had to come before this request could be sent. */
  readonly depth: number;
}

/** What a request is answered: JSON, or made from the request; a number is a status without a body. */
export type Script = unknown;
type Made = (sent: Sent) => unknown;

/** A Jira that answers what it was told to, in waves: all requests under way are answered before the next are sent. */
export function fakeJira(answers: Readonly<Record<string, Script>>) {
  const sent: Sent[] = [];
  const kept = new Map<string, unknown>();
  let wave = 0;
  let waiting: (() => void)[] = [];
  const answeredTogether = () =>
    new Promise<void>((go) => {
      if (waiting.push(go) > 1) return;
      setImmediate(() => {
        const released = waiting;
        waiting = [];
        wave += 1;
        for (const release of released) release();
      });
    });
  const jira = async (address: string, { method, body }: ProductRequest): Promise<ProductResponse> => {
    const { pathname, searchParams: query } = new URL(address, 'https://example.atlassian.net');
    const request: Sent = {
      name: `${method} ${pathname}`,
      query,
      body: body === undefined ? undefined : JSON.parse(body),
      depth: wave + 1,
    };
    sent.push(request);
    await answeredTogether();
    const script = answers[request.name];
    const answer = isMade(script) ? script(request) : script;
    const status = answer === undefined ? 404 : typeof answer === 'number' ? answer : 200;
    const given = status === 200 ? answer : {};
    return { status, headers: { get: () => null }, text: async () => JSON.stringify(given) };
  };
  const invocation: Invocation = {
    user: { jira, confluence: jira },
    app: { jira, confluence: jira },
    store: memoryStore(kept),
    viewer: { accountId: 'ana', timeZone: 'UTC' },
    siteUrl: 'https://example.atlassian.net',
    now: '2026-03-09T10:00:00.000Z',
    remainingMs: () => 25_000,
    wait: async () => undefined,
    random: () => 0.5,
  };
  return {
    invocation,
    kept,
    sent,
    bodies: (name: string) => sent.filter((one) => one.name === name).map(({ body }) => body),
    depth: () => Math.max(0, ...sent.map(({ depth }) => depth)),
  };
}

function isMade(script: Script): script is Made {
  return typeof script === 'function';
}

/** An issue as Jira gives it, with no more than it always has. */
export function jiraIssue(id: string, key: string, fields: object = {}, properties: object = {}) {
  return {
    id,
    key,
    fields: {
      summary: `Summary of ${key}`,
      issuetype: { name: 'Task', subtask: false },
      status: { name: 'To Do', statusCategory: { key: 'new' } },
      created: '2026-03-02T09:00:00.000+0100',
      updated: '2026-03-03T09:00:00.000+0100',
      ...fields,
    },
    properties,
  };
}
