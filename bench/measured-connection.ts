import type { Connection, ProductRequest, ProductResponse } from '../src/atlassian/connection';
import { reader } from './portfolio';

export interface Traffic {
  readonly calls: number;
  /**
   * Round trips on the longest chain in which each request began only after the one before it had been answered. Requests to the
   * same address that carry no page token cannot need one another, they only wait for a free place; they count once.
   */
  readonly depth: number;
  /** The same chain as it ran, waiting for a free place included. */
  readonly rounds: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

/** A connection over HTTP that keeps count of what goes over it. */
export function measuredConnection(origin: string): { readonly connection: Connection; traffic(): Traffic } {
  const sum = { calls: 0, sentBytes: 0, receivedBytes: 0, rounds: 0 };
  const depths = new Map<string, number>();

  const send = async (path: string, request: ProductRequest): Promise<ProductResponse> => {
    const round = sum.rounds + 1;
    const kind = kindOf(path, request);
    const before = [...depths].filter(([other]) => other !== kind).map(([, depth]) => depth);
    const depth = 1 + Math.max(0, ...before);
    sum.calls += 1;
    sum.sentBytes += Buffer.byteLength(request.body ?? '');
    const headers = { ...request.headers, Authorization: `Bearer ${reader}` };
    const response = await fetch(origin + path, { ...request, headers });
    const text = await response.text();
    sum.receivedBytes += Buffer.byteLength(text);
    sum.rounds = Math.max(sum.rounds, round);
    depths.set(kind, Math.max(depths.get(kind) ?? 0, depth));
    return { status: response.status, headers: response.headers, text: () => Promise.resolve(text) };
  };

  return {
    connection: { jira: send, confluence: send },
    traffic: () => ({ ...sum, depth: Math.max(0, ...depths.values()) }),
  };
}

function kindOf(path: string, { method, body = '' }: ProductRequest): string {
  const token = /"nextPageToken":"[^"]*"/.exec(body)?.[0] ?? '';
  return `${method} ${path} ${token}`;
}
