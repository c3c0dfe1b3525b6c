import type { Connection, ProductRequest, ProductResponse } from '../src/atlassian/connection';
import { reader } from './portfolio';

export interface Traffic {
  readonly calls: number;
  /** Round trips on the longest chain in which each request began only after the one before it had been answered. */
  readonly depth: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}

/** A connection over HTTP that keeps count of what goes over it. */
export function measuredConnection(origin: string): { readonly connection: Connection; traffic(): Traffic } {
  let calls = 0;
  let sentBytes = 0;
  let receivedBytes = 0;
  let answeredDepth = 0;

  const send = async (path: string, request: ProductRequest): Promise<ProductResponse> => {
    const depth = answeredDepth + 1;
    calls += 1;
    sentBytes += Buffer.byteLength(request.body ?? '');
    const headers = { ...request.headers, Authorization: `Bearer ${reader}` };
    const response = await fetch(origin + path, { ...request, headers });
    const text = await response.text();
    receivedBytes += Buffer.byteLength(text);
    answeredDepth = Math.max(answeredDepth, depth);
    return { status: response.status, headers: response.headers, text: () => Promise.resolve(text) };
  };

  return {
    connection: { jira: send, confluence: send },
    traffic: () => ({ calls, depth: answeredDepth, sentBytes, receivedBytes }),
  };
}
