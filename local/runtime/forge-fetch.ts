import * as v from 'valibot';
import type { ForgeFetch } from './invocation-scope';
import { platformRefusal } from './json-response';
import { productFetch, productTarget, type SiteFetch } from './product-fetch';
import type { Manifest } from './manifest';

const anyTarget = v.looseObject({ type: v.string(), remote: v.optional(v.string()) });

export interface Platform {
  readonly manifest: Manifest;
  readonly site: SiteFetch;
  readonly siteUrl: string;
  readonly keyValue: (path: string, init?: RequestInit) => Promise<Response>;
  /** Queues and the other services behind the app's gateway. */
  readonly stargate: (path: string, init?: RequestInit) => Promise<Response>;
}

/** Sends each platform call of one invocation where its target says. */
export function forgeFetchFor(platform: Platform, viewer: string | undefined): ForgeFetch {
  return async (target, path, init) => {
    const { type, remote } = v.parse(anyTarget, target);
    if (type === 'kvs') return platform.keyValue(path, init);
    if (type === 'fpp' && remote === 'stargate') return platform.stargate(path, init);
    if (type === 'fpp') return productFetch(platform, viewer, v.parse(productTarget, target), path, init);
    if (type === 'frc') return platformRefusal(400, 'INVALID_REMOTE');
    return platformRefusal(501, 'NOT_AVAILABLE_LOCALLY');
  };
}
