/** Why Jira says that there were too many requests. */
export const rateLimitReasons = {
  burst: 'jira-burst-based',
  'per-issue': 'jira-per-issue-on-write',
  quota: 'jira-quota-global-based',
} as const;

export interface RateLimitFault {
  readonly kind: keyof typeof rateLimitReasons;
  /** Share of requests refused, 0 … 1. */
  readonly rate?: number;
  /** This many requests are refused, then no more. */
  readonly next?: number;
  /** Absent: the answer carries no `Retry-After`, as gateways answer. */
  readonly retryAfterSeconds?: number;
}

export interface ServerErrorFault {
  readonly status: 500 | 502 | 503 | 504;
  readonly rate?: number;
  readonly next?: number;
  readonly retryAfterSeconds?: number;
  /** The request takes effect although its answer is an error. */
  readonly afterEffect?: boolean;
}

export interface TruncatedBodyFault {
  readonly rate?: number;
  readonly next?: number;
}

/** What goes wrong at the moment; empty when all is well. */
export interface FaultSettings {
  /** Only requests whose path matches this regular expression are hit; absent: all. */
  readonly path?: string;
  readonly latencyMs?: number;
  readonly rateLimit?: RateLimitFault;
  readonly serverError?: ServerErrorFault;
  readonly truncatedBody?: TruncatedBodyFault;
  /** Searching sees the issues as they were this long ago. */
  readonly searchLagMs?: number;
}

export type FaultName = 'latency' | 'rateLimit' | 'serverError' | 'truncatedBody' | 'searchLag';

/** Switches for what a live site does to its clients, with the number of times that each has fired. */
export interface Faults {
  settings(): FaultSettings;
  /** Replaces all settings; the chance begins anew from the seed. */
  set(settings: FaultSettings): void;
  readonly counts: Readonly<Record<FaultName, number>>;
  resetCounts(): void;
  /** Whether the path is one that faults are limited to. */
  concerns(path: string): boolean;
  /** Decides by chance or by what is left of `next`, and counts. */
  fires(name: 'rateLimit' | 'serverError' | 'truncatedBody'): boolean;
  count(name: FaultName): void;
}

/** A small generator of evenly spread numbers in [0, 1) (mulberry32), the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function openFaults(initial: FaultSettings = {}, seed = 1): Faults {
  let settings = initial;
  let random = randomFrom(seed);
  let left: Partial<Record<FaultName, number>> = {};
  let pattern: RegExp | undefined;
  const counts: Record<FaultName, number> = {
    latency: 0,
    rateLimit: 0,
    serverError: 0,
    truncatedBody: 0,
    searchLag: 0,
  };
  const set = (next: FaultSettings): void => {
    pattern = next.path === undefined ? undefined : new RegExp(next.path);
    settings = next;
    random = randomFrom(seed);
    left = {};
    for (const name of ['rateLimit', 'serverError', 'truncatedBody'] as const) {
      const limit = next[name]?.next;
      if (limit !== undefined) left[name] = limit;
    }
  };
  set(initial);
  return {
    settings: () => settings,
    set,
    counts,
    resetCounts() {
      for (const name of Object.keys(counts) as FaultName[]) counts[name] = 0;
    },
    concerns: (path) => pattern?.test(path) ?? true,
    fires(name) {
      const fault = settings[name];
      if (fault === undefined) return false;
      const remaining = left[name];
      if (remaining !== undefined && remaining <= 0) return false;
      const hit = random() < (fault.rate ?? 1);
      if (!hit) return false;
      if (remaining !== undefined) left[name] = remaining - 1;
      counts[name] += 1;
      return true;
    },
    count(name) {
      counts[name] += 1;
    },
  };
}
