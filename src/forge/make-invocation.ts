import { getAppContext } from '@forge/api';
import * as v from 'valibot';
import { appStorage } from './app-storage';
import { appConnection, userConnection } from './product-connection';
import type { Invocation } from '../app/invocation';
import { viewerOf } from '../app/viewer';

const hints = v.fallback(v.object({ timezone: v.optional(v.unknown()), siteUrl: v.optional(v.unknown()) }), {});

/** Who asks is what the platform vouches for; the rest of the context is hints from the product or the browser. */
export function makeInvocation(accountId: unknown, context: unknown): Invocation {
  const { timezone, siteUrl } = v.parse(hints, context);
  const { invocationRemainingTimeInMillis: remainingMs } = getAppContext();
  return {
    user: userConnection(remainingMs),
    app: appConnection(remainingMs),
    store: appStorage,
    viewer: viewerOf(accountId, timezone),
    siteUrl: originOf(siteUrl),
    now: new Date().toISOString(),
    remainingMs,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
  };
}

/** Scheme and host of an address that links may lead to. */
function originOf(address: unknown): string {
  const url = typeof address === 'string' && URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.origin : '';
}
