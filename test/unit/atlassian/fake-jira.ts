import type { ProductRequest, ProductResponse } from '../../../src/atlassian/connection';
import type { Invocation } from '../../../src/app/invocation';

interface Sent {
  readonly path: string;
  readonly request: ProductRequest;
  /** How many answers had to come before this request could be sent. */
  readonly depth: number;
}

export interface Scripted {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly json?: unknown;
}

type Script = unknown;

/** A Jira that answers what it was told to, in waves: all requests under way are answered before the next are sent. */
export function fakeJira(answers: Readonly<Record<string, Script>>) {
  const sent: Sent[] = [];
  const kept = new Map<string, unknown>();
  let wave = 0;
  let pending: (() => void)[] = [];
  const nextWave = () =>
    new Promise<void>((go) => {
      pending.push(go);
      if (pending.length === 1)
        setImmediate(() => {
          const released = pending;
          pending = [];
          wave += 1;
          for (const release of released) release();
        });
    });
  const jira = async (path: string, request: ProductRequest): Promise<ProductResponse> => {
    sent.push({ path, request, depth: wave + 1 });
    await nextWave();
    const [bare = ''] = path.split('?');
    const answer = answers[`${request.method} ${bare}`];
    if (answer === undefined) return { status: 404, headers: { get: () => null }, text: async () => '{}' };
    return { status: 200, headers: { get: () => null }, text: async () => JSON.stringify(answer) };
  };
  const invocation: Invocation = {
    user: { jira, confluence: jira },
    store: {
      get: async (key) => kept.get(key),
      set: async (key, value) => void kept.set(key, value),
      delete: async (key) => void kept.delete(key),
    },
    viewer: { accountId: 'ana', timeZone: 'UTC' },
    siteUrl: 'https://example.atlassian.net',
    now: '2026-03-09T10:00:00.000Z',
    remainingMs: () => 25_000,
    wait: async () => undefined,
    random: () => 0.5,
  };
  return {
    invocation,
    sent,
    kept,
    get depth() {
      return Math.max(0, ...sent.map(({ depth }) => depth));
    },
  };
}
