import type { Caller } from '../../../src/atlassian/caller';
import type { ProductRequest, ProductResponse } from '../../../src/atlassian/connection';

/** What a scripted product does with one request. */
export type Turn =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly text?: string }
  | { readonly json: unknown }
  | 'reset';

export interface Sent {
  readonly path: string;
  readonly request: ProductRequest;
  /** Milliseconds after the invocation began. */
  readonly atMs: number;
}

/** A caller whose time passes only while it waits, before a product that answers turn by turn; the last turn repeats. */
export function patientCaller(turns: readonly Turn[], { totalMs = 600_000, random = 0.5 } = {}) {
  let passedMs = 0;
  const sent: Sent[] = [];
  const answer = async (path: string, request: ProductRequest): Promise<ProductResponse> => {
    sent.push({ path, request, atMs: passedMs });
    const turn = turns[Math.min(sent.length, turns.length) - 1] ?? 'reset';
    if (turn === 'reset') throw new TypeError('socket hang up');
    if ('json' in turn) return responseOf(200, JSON.stringify(turn.json));
    return responseOf(turn.status, turn.text ?? '', turn.headers);
  };
  const caller: Caller = {
    user: { jira: answer, confluence: answer },
    now: '2026-03-09T10:00:00.000Z',
    remainingMs: () => totalMs - passedMs,
    wait: async (ms) => {
      passedMs += ms;
    },
    random: () => random,
  };
  return { caller, sent, passedMs: () => passedMs };
}

function responseOf(status: number, text: string, headers: Readonly<Record<string, string>> = {}): ProductResponse {
  const given = new Headers(headers);
  return { status, headers: { get: (name) => given.get(name) }, text: async () => text };
}
