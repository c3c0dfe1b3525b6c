import type { Caller } from './caller';
import { cloudId, environmentId, environmentType } from './site-identity';

/** What a frame and a resolver learn of the place they run in. */
export interface FrameContext {
  readonly localId: string;
  readonly cloudId: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly moduleKey: string;
  readonly siteUrl: string;
  readonly locale: string;
  readonly timezone: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export function frameContext(siteUrl: string, caller: Caller): FrameContext {
  const moduleKey = caller.moduleKey ?? '';
  return {
    localId: caller.localId ?? `ari:cloud:ecosystem::extension/${environmentId}/static/${moduleKey}`,
    cloudId,
    environmentId,
    environmentType,
    moduleKey,
    siteUrl,
    locale: caller.locale ?? 'en-US',
    timezone: caller.timeZone ?? 'UTC',
    extension: caller.extension ?? {},
  };
}
