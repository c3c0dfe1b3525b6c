import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest, ManifestFunction } from './manifest';

export type Handler = (...args: unknown[]) => unknown;
export type Handlers = Readonly<Record<string, unknown>>;

/** The app's entry module, `src/index.ts` beside the manifest. */
export async function loadHandlers(manifest: Manifest): Promise<Handlers> {
  const loaded: unknown = await import(join(manifest.folder, 'src', 'index.ts'));
  return v.parse(v.record(v.string(), v.unknown()), { ...Object(loaded) });
}

export function functionNamed(manifest: Manifest, key: string): ManifestFunction {
  const found = manifest.functions.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`manifest.yml declares no function ${key}.`);
  return found;
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

/** The exported function behind `handler: index.NAME`. */
export function handlerOf(handlers: Handlers, declared: ManifestFunction): Handler {
  const name = declared.handler.slice(declared.handler.indexOf('.') + 1);
  const handler = handlers[name];
  if (!isHandler(handler))
    throw new Error(`src/index.ts exports no function ${name}, which function ${declared.key} names.`);
  return handler;
}
