import { functionNamed, loadHandlers, type Handlers } from './app-functions';
import { openBackground } from './background';
import type { Caller } from './caller';
import { frameContext, type FrameContext } from './frame-context';
import type { Platform } from './forge-fetch';
import { installForgeGlobals, outsideInvocation } from './invocation-scope';
import { invokeFunction, runInScope } from './invoke';
import { Rows } from './key-value/rows';
import { keyValueStore } from './key-value/store';
import { readManifest, type Manifest, type ManifestModule } from './manifest';
import { holdToLimit } from './payload-limits';
import { productFetch, type SiteFetch } from './product-fetch';
import type { Delivery } from './queue/delivery';
import type { ProductEvent } from './triggers';

export interface HostOptions {
  /** Path of manifest.yml. */
  readonly manifest: string;
  readonly site: SiteFetch;
  /** Where the site is seen by people, without a slash at the end. */
  readonly siteUrl?: string;
  /** SQLite file of the app's own storage; `:memory:` forgets it. */
  readonly store: string;
  readonly now?: () => number;
  /** Instead of `src/index.ts` beside the manifest. */
  readonly handlers?: Handlers;
}

/** The Forge platform on this machine: what manifest.yml declares can be invoked here, on the genuine SDKs. */
export interface Host {
  readonly manifest: Manifest;
  /** Runs a function of the manifest by its key with the request as the platform would hand it over. */
  invoke(functionKey: string, request: unknown, caller: Caller): Promise<unknown>;
  /** Asks a module's resolver by name, as `invoke` of @forge/bridge does from a frame. */
  resolve(name: string, payload: unknown, caller: Caller): Promise<unknown>;
  /** Runs work that keeps what the app would have kept earlier, where the SDKs answer as they do to the app. */
  runAsApp<T>(work: () => Promise<T>, caller: Caller): Promise<T>;
  /** A product call from a frame: always in the name of the person. */
  fetchProduct(product: string, path: string, init: RequestInit, caller: Caller): Promise<Response>;
  /** What `view.getContext()` answers in a frame, without theme. */
  context(caller: Caller): FrameContext;
  /** Hands something that happened in a product to the triggers that the manifest binds to it. */
  publish(event: ProductEvent): Promise<void>;
  runScheduled(moduleKey: string): Promise<void>;
  /** The queues: `settle()` delivers what waits, `duplicates` makes every event come twice. */
  readonly queues: Delivery;
  /** Whether the app has stored nothing yet. */
  isUnused(): boolean;
  /** Empties the app's own storage and its queues. */
  forget(): void;
  close(): Promise<void>;
}

const errandMs = 25_000;

function resolverFunction(manifest: Manifest, moduleKey: string | undefined): string {
  const module = manifest.modules.find((candidate: ManifestModule) => candidate.key === moduleKey);
  if (moduleKey !== undefined && module === undefined) throw new Error(`manifest.yml declares no module ${moduleKey}.`);
  const key =
    module === undefined
      ? manifest.modules.find((any) => any.resolver?.function)?.resolver?.function
      : module.resolver?.function;
  if (key === undefined) throw new Error(`Module ${moduleKey ?? ''} has no resolver.`);
  return functionNamed(manifest, key).key;
}

export async function openHost(options: HostOptions): Promise<Host> {
  installForgeGlobals();
  const manifest = readManifest(options.manifest);
  const handlers = options.handlers ?? (await loadHandlers(manifest));
  const now = options.now ?? Date.now;
  const rows = new Rows(options.store, now);
  const siteUrl = options.siteUrl ?? 'http://localhost:3333';
  const platform: Platform = {
    manifest,
    site: options.site,
    siteUrl,
    keyValue: keyValueStore(manifest, rows),
    stargate: (path, init) => background.gateway(path, init),
  };
  const background = openBackground({
    manifest,
    file: options.store,
    now,
    run: (functionKey, request, moduleKey) =>
      outsideInvocation(() =>
        invokeFunction(platform, handlers, { functionKey, request, caller: { moduleKey }, origin: 'background' }),
      ),
  });
  const invoke = (functionKey: string, request: unknown, caller: Caller) =>
    outsideInvocation(() => invokeFunction(platform, handlers, { functionKey, request, caller, origin: 'person' }));

  return {
    manifest,
    invoke,
    resolve: async (name, payload, caller) => {
      holdToLimit('request', payload);
      const request = { call: { functionKey: name, payload }, context: frameContext(siteUrl, caller) };
      const response = await invoke(resolverFunction(manifest, caller.moduleKey), request, caller);
      holdToLimit('response', response);
      return response;
    },
    runAsApp: (work, caller) => {
      const functionKey = resolverFunction(manifest, caller.moduleKey);
      return outsideInvocation(() => runInScope(platform, { functionKey, caller, allowedMs: errandMs }, work));
    },
    fetchProduct: (product, path, init, caller) =>
      productFetch(platform, caller.accountId, { type: 'fpp', provider: 'user', remote: product }, path, init),
    context: (caller) => frameContext(siteUrl, caller),
    publish: (event) => background.publish(event),
    runScheduled: (moduleKey) => background.runScheduled(moduleKey),
    queues: background.delivery,
    isUnused: () => rows.isEmpty(),
    forget: () => {
      rows.clear();
      background.forget();
    },
    close: async () => {
      await background.close();
      rows.close();
    },
  };
}
