import type { Caller } from './caller';
import type { ProductResponse } from './connection';
import type { Endpoint } from './endpoints';
import { ProductError } from './product-error';
import { refusal } from './refusal';
import { isQuota, retryAfter, type Failure } from './retry';

export interface Request {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly path: string;
  readonly body: unknown;
}

/** What the requests of one invocation know of each other. */
export interface Exchange {
  readonly caller: Caller;
  /** Milliseconds since 1970, told from the time the invocation has left. */
  clock(): number;
  /** Until when the product asked to be left alone. */
  pausedUntilMs: number;
}

const productNames = { jira: 'Jira', confluence: 'Confluence' } as const;

/** Time kept back for answering the person who waits. */
const reserveMs = 1_000;

type Outcome = { readonly answer: unknown } | { readonly failure: Failure };

/** Sends a request, again where that is safe and helps, and gives the parsed JSON. */
export async function send(exchange: Exchange, request: Request): Promise<unknown> {
  const { caller, clock } = exchange;
  for (let tries = 1; ; tries += 1) {
    await wait(exchange, request, exchange.pausedUntilMs - clock());
    const outcome = await sendOnce(caller, request);
    if ('answer' in outcome) return outcome.answer;
    const { failure } = outcome;
    const retry = request.endpoint.repeatable ? retryAfter(failure, tries, clock(), caller.random()) : undefined;
    const tooLate = failure.status === 429 && !!retry && retry.afterMs > caller.remainingMs() - reserveMs;
    if (!retry || tooLate) throw refusal(request.name, failure, clock(), productNames[request.endpoint.product]);
    if (retry.askedMs > 0 && !isQuota(failure))
      exchange.pausedUntilMs = Math.max(exchange.pausedUntilMs, clock() + retry.askedMs);
    await wait(exchange, request, retry.afterMs);
  }
}

async function wait({ caller }: Exchange, request: Request, ms: number): Promise<void> {
  if (Math.max(0, ms) > caller.remainingMs() - reserveMs)
    throw new ProductError('out-of-time', `There was not enough time left for Jira to answer "${request.name}".`);
  if (ms > 0) await caller.wait(ms);
}

async function sendOnce(caller: Caller, { endpoint, path, body }: Request): Promise<Outcome> {
  const content = body === undefined ? undefined : JSON.stringify(body);
  let response: ProductResponse;
  let text: string;
  try {
    response = await caller.user[endpoint.product](path, {
      method: endpoint.method,
      headers: { Accept: 'application/json', ...(content === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(content === undefined ? {} : { body: content }),
    });
    text = await response.text();
  } catch {
    return { failure: { text: '' } };
  }
  const { status, headers } = response;
  if (status < 200 || status > 299) return { failure: { status, headers, text } };
  const mayBeEmpty = endpoint.method === 'PUT' || endpoint.method === 'DELETE' || !endpoint.repeatable;
  if (mayBeEmpty && (endpoint.method !== 'POST' || text.trim() === '')) return { answer: undefined };
  try {
    return { answer: JSON.parse(text) };
  } catch {
    return { failure: { text } };
  }
}
