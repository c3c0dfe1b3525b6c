import { randomBytes, randomUUID } from 'node:crypto';
import type { Manifest } from './manifest';
import { appVersion, cloudId, environmentId, environmentType, installationId } from './site-identity';

/** Which function runs, for whom, and until when. */
export interface Running {
  readonly manifest: Manifest;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly accountId: string | undefined;
  readonly remainingMs: () => number;
}

const nothing = () => undefined;
/** Counters of the platform, kept nowhere. */
export const noMetrics = {
  counter: () => ({ incr: nothing, incrBy: nothing, decr: nothing, decrBy: nothing }),
  timing: () => ({ measure: () => ({ stop: nothing }) }),
  gauge: () => ({ set: nothing }),
};

/** What the platform calls the installation's place: a Jira site of ours. */
export function contextAri(): string {
  return `ari:cloud:jira::site/${cloudId}`;
}

/** The object that every @forge package reads as `__forge_runtime__` while one invocation runs. */
export function runtimeContext(running: Running) {
  return {
    proxy: { token: 'local', url: 'http://127.0.0.1' },
    contextAri: contextAri(),
    container: { appCodeDir: running.manifest.folder },
    metrics: noMetrics,
    realtime: {},
    featureFlags: () => false,
    tracing: { traceId: randomBytes(8).toString('hex'), spanId: randomBytes(8).toString('hex') },
    lambdaContext: { awsRequestId: randomUUID(), getRemainingTimeInMillis: running.remainingMs },
    aaid: running.accountId,
    appContext: {
      appId: running.manifest.appId,
      appVersion,
      environmentId,
      environmentType,
      installationId,
      invocationId: randomUUID(),
      functionKey: running.functionKey,
      moduleKey: running.moduleKey,
      moduleType: running.moduleType,
      installation: { ari: { installationId }, contexts: [{ cloudId, toString: contextAri }] },
      permissions: { scopes: running.manifest.scopes, external: running.manifest.external },
    },
  };
}

export type RuntimeContext = ReturnType<typeof runtimeContext>;
