import type { MiddlewareHandler } from 'hono';
import type { SiteContext, SiteEnv, Viewer } from './context';
import type { SeedUser } from './seed';

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** The account that the `Authorization` header speaks for; `unknown` when it names nobody. */
function accountOf(header: string | undefined, context: SiteContext): SeedUser | 'anonymous' | 'unknown' {
  if (header === undefined || header === '') return 'anonymous';
  const [scheme = '', credentials = ''] = header.split(' ');
  if (scheme.toLowerCase() === 'bearer') return context.directory.user(credentials) ?? 'unknown';
  if (scheme.toLowerCase() !== 'basic') return 'unknown';
  const name = decoded(credentials).split(':')[0] ?? '';
  return context.directory.userByEmail(name) ?? context.directory.user(name) ?? 'unknown';
}

/** Finds out who asks, before any route runs. Wrong credentials are refused even where anonymous visitors are not. */
export function identifyViewer(context: SiteContext): MiddlewareHandler<SiteEnv> {
  return async (c, next) => {
    const { origin } = new URL(c.req.url);
    const account = accountOf(c.req.header('authorization'), context);
    if (account === 'unknown' || (typeof account === 'object' && !account.active))
      return c.json({ message: 'Client must be authenticated to access this resource.', 'status-code': 401 }, 401);
    const viewer: Viewer =
      account === 'anonymous'
        ? { timeZone: 'UTC', origin }
        : { accountId: account.accountId, timeZone: account.timeZone, origin };
    c.set('viewer', viewer);
    await next();
    return undefined;
  };
}
