import { AsyncLocalStorage } from 'node:async_hooks';
import { noMetrics, type RuntimeContext } from './runtime-context';

/** Where a platform call of an SDK goes: product, key-value store, queue … */
export type ForgeFetch = (target: unknown, path: string, init?: RequestInit) => Promise<Response>;

/** Everything that belongs to one running invocation and to no other. */
export interface InvocationScope {
  readonly runtime: RuntimeContext;
  readonly forgeFetch: ForgeFetch;
  readonly mayReach: (url: string) => boolean;
}

const scopes = new AsyncLocalStorage<InvocationScope>();

export function inInvocation<T>(scope: InvocationScope, work: () => Promise<T>): Promise<T> {
  return scopes.run(scope, work);
}

/** Leaves the invocation, for work of the host itself that must not look like the app's. */
export function outsideInvocation<T>(work: () => T): T {
  return scopes.exit(work);
}

/** Seen by SDKs that read the runtime while they load, before any invocation. */
const atLoad = { metrics: noMetrics, tracing: { traceId: '0', spanId: '0' }, appContext: {} };

function egressFetch(original: typeof fetch): typeof fetch {
  return async (input, init) => {
    const scope = scopes.getStore();
    const url = input instanceof Request ? input.url : String(input);
    if (scope === undefined || scope.mayReach(url)) return original(input, init);
    return new Response('', { status: 403, headers: { 'forge-proxy-error': 'BLOCKED_EGRESS' } });
  };
}

let installed = false;

/** Sets the two globals that every @forge package works through, and guards the global `fetch`. */
export function installForgeGlobals(): void {
  if (installed) return;
  installed = true;
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: true,
    get: () => scopes.getStore()?.runtime ?? atLoad,
  });
  Object.defineProperty(globalThis, '__forge_fetch__', {
    configurable: true,
    value: async (target: unknown, path: unknown, init?: RequestInit) => {
      const scope = scopes.getStore();
      if (scope === undefined) throw new Error('A Forge API was called outside an invocation.');
      return scope.forgeFetch(target, String(path), init);
    },
  });
  globalThis.fetch = egressFetch(globalThis.fetch);
}
