import type { MiddlewareHandler } from 'hono';
import type { SiteEnv } from './context';
import { rateLimitReasons, type Faults, type RateLimitFault, type ServerErrorFault } from './faults';

const requestsPerSecond = { burst: 100, 'per-issue': 20, quota: 65_000 } as const;

/** Headers of a refused request, as Jira's rate limiting sends them. */
function rateLimitHeaders(fault: RateLimitFault, now: Date): Record<string, string> {
  const seconds = fault.retryAfterSeconds;
  const reset = new Date(now.getTime() + (seconds ?? 30) * 1000);
  return {
    ...(seconds === undefined ? {} : { 'Retry-After': String(seconds) }),
    'X-RateLimit-Limit': String(requestsPerSecond[fault.kind]),
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': reset.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    'X-RateLimit-NearLimit': 'true',
    'RateLimit-Reason': rateLimitReasons[fault.kind],
  };
}

/** What a proxy in front of Jira answers when something behind it fails: HTML, not JSON. */
function failure({ status, retryAfterSeconds }: ServerErrorFault): Response {
  const headers: Record<string, string> = { 'Content-Type': 'text/html' };
  if (retryAfterSeconds !== undefined) headers['Retry-After'] = String(retryAfterSeconds);
  return new Response(`<html><head><title>${status}</title></head><body>Service problem</body></html>`, {
    status,
    headers,
  });
}

/** Lets happen to a request what the switches say. */
export function injectFaults(faults: Faults, now: () => Date): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    if (!faults.concerns(c.req.path)) return next();
    const { latencyMs = 0, rateLimit, serverError, searchLagMs = 0 } = faults.settings();
    if (latencyMs > 0) {
      faults.count('latency');
      await new Promise((resolve) => setTimeout(resolve, latencyMs));
    }
    if (searchLagMs > 0 && c.req.path.includes('/search/')) faults.count('searchLag');
    if (rateLimit !== undefined && faults.fires('rateLimit'))
      return c.json({ errorMessages: ['Rate limit exceeded.'], errors: {} }, 429, rateLimitHeaders(rateLimit, now()));
    if (serverError !== undefined && faults.fires('serverError')) {
      if (serverError.afterEffect !== true) return failure(serverError);
      await next();
      c.res = undefined;
      c.res = failure(serverError);
      return undefined;
    }
    await next();
    if (faults.settings().truncatedBody === undefined || c.res.body === null) return undefined;
    if (faults.fires('truncatedBody')) {
      const text = await c.res.text();
      c.res = new Response(text.slice(0, Math.floor(text.length / 2)), {
        status: c.res.status,
        headers: c.res.headers,
      });
    }
    return undefined;
  };
}
