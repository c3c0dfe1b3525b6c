import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { read } from './source';

const resource = v.looseObject({
  key: v.string(),
  path: v.string(),
  entry: v.optional(v.record(v.string(), v.string()), {}),
});

const schema = v.looseObject({
  modules: v.record(v.string(), v.array(v.looseObject({ key: v.string() }))),
  resources: v.array(resource),
  permissions: v.looseObject({ scopes: v.array(v.string()) }),
});

export type Manifest = v.InferOutput<typeof schema>;

export function readManifest(): Manifest {
  return v.parse(schema, parseYaml(read('manifest.yml')));
}

/** `file.export` of every function that the manifest declares. */
export function handlers(manifest: Manifest): string[] {
  return (manifest.modules['function'] ?? []).map(({ handler }) => v.parse(v.string(), handler));
}

/** Every value under a property of that name, however deep inside the modules: `resource`, `function` … */
export function mentions(manifest: Manifest, property: string): string[] {
  const found: string[] = [];
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value))
        if (name === property && typeof inner === 'string') found.push(inner);
        else look(inner);
  };
  for (const [type, modules] of Object.entries(manifest.modules)) if (type !== 'function') look(modules);
  return [...new Set(found)];
}
