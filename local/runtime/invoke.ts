import { functionNamed, handlerOf, type Handlers } from './app-functions';
import type { Caller } from './caller';
import { egressOf } from './egress';
import { forgeFetchFor, type Platform } from './forge-fetch';
import { inInvocation } from './invocation-scope';
import { contextAri, runtimeContext } from './runtime-context';
import { cloudId, installationId } from './site-identity';
import { withTimeOut } from './time-out';

/** What starts a function decides how long it may run. */
export type Origin = 'person' | 'background';

const seconds = { person: { standard: 25, most: 25 }, background: { standard: 55, most: 900 } };

export interface FunctionCall {
  readonly functionKey: string;
  readonly request: unknown;
  readonly caller: Caller;
  readonly origin: Origin;
}

/** Runs one function of the manifest with an identity, a clock and platform calls of its own. */
export async function invokeFunction(platform: Platform, handlers: Handlers, call: FunctionCall): Promise<unknown> {
  const declared = functionNamed(platform.manifest, call.functionKey);
  const handler = handlerOf(handlers, declared);
  const limit = seconds[call.origin];
  const allowedMs = Math.min(declared.timeoutSeconds ?? limit.standard, limit.most) * 1000;
  const { accountId } = call.caller;
  const backend = {
    installContext: contextAri(),
    principal: accountId === undefined ? undefined : { accountId },
    installation: { ari: { installationId }, contexts: [{ cloudId }] },
  };
  return runInScope(platform, { ...call, allowedMs }, async () => handler(call.request, backend));
}

/** Runs work where the SDKs answer as they do inside a function of the app. */
export async function runInScope<T>(
  platform: Platform,
  call: Pick<FunctionCall, 'functionKey' | 'caller'> & { readonly allowedMs: number },
  work: () => Promise<T>,
): Promise<T> {
  const { functionKey, allowedMs } = call;
  const endsAt = Date.now() + allowedMs;
  const { accountId, moduleKey = '' } = call.caller;
  const runtime = runtimeContext({
    manifest: platform.manifest,
    functionKey,
    moduleKey,
    moduleType: platform.manifest.modules.find((module) => module.key === moduleKey)?.type ?? '',
    accountId,
    remainingMs: () => Math.max(0, endsAt - Date.now()),
  });
  const scope = { runtime, forgeFetch: forgeFetchFor(platform, accountId), mayReach: egressOf(platform.manifest) };
  return inInvocation(scope, () => withTimeOut(allowedMs, work));
}
