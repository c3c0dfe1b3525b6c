import { indexedProperties } from '../../local/runtime/indexed-properties';
import { readManifest } from '../../local/runtime/manifest';
import { appAccountId } from '../../local/runtime/site-identity';
import type { SiteSeed } from '../../local/site/seed';
import { openSite, type Site } from '../../local/site/site';
import type { Answer, RequestName, Requests } from '../../src/api';
import type { Problem } from '../../src/api/problem';
import { handlers, type Handler } from '../../src/app/handlers';
import type { Invocation } from '../../src/app/invocation';
import { parseRequest } from '../../src/app/requests';
import type { ProductRequest, ProductResponse } from '../../src/atlassian/connection';
import { problemOf } from '../../src/forge/problem-of';
import { now } from './small-site';
import { memoryStore } from '../memory-store';

export interface Request {
  readonly name: string;
  /** Account in whose name it was sent. */
  readonly as: string;
  readonly depth: number;
}

/** The app before the stand-in site, with a clock that moves only while the app waits. */
export interface AskedSite {
  readonly site: Site;
  readonly kept: Map<string, unknown>;
  /** What Jira was asked since the last `ask` began; depth is the longest chain of answers a request waited for. */
  readonly requests: readonly Request[];
  readonly waitedMs: number;
  invocation(accountId: string): Invocation;
  ask<N extends RequestName>(name: N, asked: Requests[N]['ask'], as?: string): Promise<Requests[N]['answer']>;
  problem(name: RequestName, asked: unknown, as?: string): Promise<Problem>;
  close(): Promise<void>;
}

export async function askSite(seed: SiteSeed): Promise<AskedSite> {
  const site = await openSite({
    file: ':memory:',
    seed: () => seed,
    now: () => new Date(now),
    indexedProperties: indexedProperties(readManifest('manifest.yml')),
  });
  const kept = new Map<string, unknown>();
  let requests: Request[] = [];
  let passedMs = 0;
  let wave = 0;
  let underWay = 0;
  let ready: (() => void)[] = [];

  /** All that was sent together comes back together, so that depth counts chains and not luck. */
  const together = async <T>(work: Promise<T>): Promise<T> => {
    underWay += 1;
    const result = await work.finally(
      () =>
        new Promise<void>((go) => {
          if (ready.push(go) < underWay) return;
          const released = ready;
          ready = [];
          underWay = 0;
          wave += 1;
          for (const release of released) release();
        }),
    );
    return result;
  };
  const send =
    (accountId: string) =>
    async (path: string, { method, headers, body }: ProductRequest) => {
      const url = new URL(path, 'http://site.test');
      requests.push({ name: `${method} ${url.pathname}`, as: accountId, depth: wave + 1 });
      const init = {
        method,
        headers: { ...headers, Authorization: `Bearer ${accountId}` },
        ...(body !== undefined && { body }),
      };
      return together(site.fetch(new globalThis.Request(url, init)).then(read));
    };
  const invocation = (accountId: string): Invocation => ({
    user: { jira: send(accountId), confluence: send(accountId) },
    app: { jira: send(appAccountId), confluence: send(appAccountId) },
    store: memoryStore(kept),
    viewer: { accountId, timeZone: 'UTC' },
    siteUrl: 'http://site.test',
    now,
    remainingMs: () => 25_000 - passedMs,
    wait: async (ms) => void (passedMs += ms),
    random: () => 0.5,
  });
  const answerTo = async <N extends RequestName>(
    name: N,
    asked: unknown,
    as: string,
  ): Promise<Answer<Requests[N]['answer']>> => {
    requests = [];
    passedMs = 0;
    wave = 0;
    const handle: Handler<N> = handlers[name];
    return handle(invocation(as), parseRequest(name, asked));
  };
  return {
    site,
    kept,
    get requests() {
      return requests;
    },
    get waitedMs() {
      return passedMs;
    },
    invocation,
    ask: async (name, asked, as = 'ada') => (await answerTo(name, asked, as)).value,
    problem: async (name, asked, as = 'ada') =>
      answerTo(name, asked, as).then(() => Promise.reject(new Error('It was answered.')), problemOf),
    close: () => site.close(),
  };
}

async function read(response: Response): Promise<ProductResponse> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, text: async () => text };
}
