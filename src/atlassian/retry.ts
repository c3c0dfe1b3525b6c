import { errorCodeOf } from './product-error';

/** How often and how patiently a failed request is sent again, as Atlassian recommends for its rate limits. */
export const patience = { tries: 4, baseMs: 2_000, capMs: 30_000, jitterFrom: 0.7, jitterTo: 1.3 } as const;

/** Limits that pass within seconds. Every other named reason is a quota, which lasts until its reset. */
const passingReasons = ['jira-burst-based', 'jira-per-issue-on-write', 'confluence-burst-based'];

export interface Failure {
  /** Absent when no answer came, or one that could not be read. */
  readonly status?: number;
  readonly headers?: { get(name: string): string | null };
  readonly text: string;
}

export interface Retry {
  readonly afterMs: number;
  /** Milliseconds that the product asked us to stay away. */
  readonly askedMs: number;
}

/** What to do after try number `tries` failed: wait and send again, or (`undefined`) give up. */
export function retryAfter(failure: Failure, tries: number, nowMs: number, random: number): Retry | undefined {
  const passing =
    failure.status === undefined ||
    errorCodeOf(failure.status) === 'unavailable' ||
    (failure.status === 429 && !isQuota(failure));
  if (!passing || tries >= patience.tries) return undefined;
  const jitter = patience.jitterFrom + random * (patience.jitterTo - patience.jitterFrom);
  const backOffMs = Math.min(patience.capMs, patience.baseMs * 2 ** (tries - 1)) * jitter;
  const askedMs = askedWaitMs(failure, nowMs) ?? 0;
  return { afterMs: Math.round(Math.max(backOffMs, askedMs)), askedMs };
}

export function isQuota({ status, headers }: Failure): boolean {
  const reason = headers?.get('RateLimit-Reason');
  return status === 429 && !!reason && !passingReasons.includes(reason);
}

/** `Retry-After` (seconds or an HTTP date), else the reset of the limit; `undefined` when the product named no time. */
export function askedWaitMs({ headers }: Failure, nowMs: number): number | undefined {
  const after = headers?.get('Retry-After')?.trim();
  if (after && /^\d+$/.test(after)) return Number(after) * 1_000;
  const until = Date.parse(after || headers?.get('X-RateLimit-Reset') || '');
  return Number.isNaN(until) ? undefined : Math.max(0, until - nowMs);
}
