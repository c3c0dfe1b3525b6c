import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';

const functionReference = v.object({ function: v.string() });

const moduleSchema = v.looseObject({
  key: v.string(),
  title: v.optional(v.string()),
  label: v.optional(v.string()),
  description: v.optional(v.string()),
  resource: v.optional(v.string()),
  function: v.optional(v.string()),
  resolver: v.optional(v.object({ function: v.optional(v.string()), method: v.optional(v.string()) })),
  pages: v.optional(v.array(v.object({ title: v.string(), route: v.string() }))),
  sections: v.optional(
    v.array(
      v.object({ header: v.optional(v.string()), pages: v.array(v.object({ title: v.string(), route: v.string() })) }),
    ),
  ),
  status: v.optional(v.unknown()),
  viewportSize: v.optional(v.unknown()),
  dynamicProperties: v.optional(functionReference),
  adfExport: v.optional(functionReference),
  name: v.optional(v.string()),
  arguments: v.optional(v.array(v.object({ name: v.string(), required: v.boolean() }))),
  operators: v.optional(v.array(v.string())),
  edit: v.optional(v.object({ resource: v.string() })),
  refreshable: v.optional(v.boolean()),
  config: v.optional(
    v.union([
      v.boolean(),
      v.looseObject({
        resource: v.optional(v.string()),
        title: v.optional(v.string()),
        openOnInsert: v.optional(v.boolean()),
      }),
    ]),
  ),
  queue: v.optional(v.string()),
  interval: v.optional(v.picklist(['fiveMinute', 'hour', 'day', 'week'])),
  events: v.optional(v.array(v.union([v.string(), v.looseObject({ eventType: v.string() })]))),
  filter: v.optional(v.looseObject({ ignoreSelf: v.optional(v.boolean()) })),
});

const functionSchema = v.object({ key: v.string(), handler: v.string(), timeoutSeconds: v.optional(v.number()) });

const attributeSchema = v.object({ type: v.picklist(['string', 'boolean', 'float', 'integer', 'any']) });
const indexSchema = v.union([
  v.string(),
  v.object({ name: v.string(), range: v.optional(v.array(v.string())), partition: v.optional(v.array(v.string())) }),
]);
const entitySchema = v.object({
  name: v.string(),
  attributes: v.record(v.string(), attributeSchema),
  indexes: v.optional(v.array(indexSchema), []),
});

const manifestSchema = v.object({
  app: v.object({
    id: v.string(),
    storage: v.optional(v.object({ entities: v.optional(v.array(entitySchema)) })),
  }),
  modules: v.record(v.string(), v.array(v.unknown())),
  permissions: v.optional(
    v.looseObject({
      scopes: v.optional(v.union([v.array(v.string()), v.record(v.string(), v.unknown())])),
      external: v.optional(v.record(v.string(), v.unknown())),
    }),
  ),
  resources: v.optional(
    v.array(v.object({ key: v.string(), path: v.string(), entry: v.optional(v.record(v.string(), v.string())) })),
  ),
});

export type ManifestModule = v.InferOutput<typeof moduleSchema> & { readonly type: string };
export type ManifestFunction = v.InferOutput<typeof functionSchema>;
export type ManifestEntity = v.InferOutput<typeof entitySchema>;

/** What the app declares, read from manifest.yml: whatever is not in here does not exist for it. */
export interface Manifest {
  /** Folder of manifest.yml; handlers and resources are found from here. */
  readonly folder: string;
  /** The UUID at the end of the app's ARI. */
  readonly appId: string;
  readonly modules: readonly ManifestModule[];
  readonly functions: readonly ManifestFunction[];
  readonly entities: readonly ManifestEntity[];
  readonly scopes: readonly string[];
  /** As they stand in the manifest; the manifest linter holds them against Forge's schema. */
  readonly permissions: Readonly<Record<string, unknown>>;
  readonly external: Readonly<Record<string, unknown>>;
  readonly resources: readonly {
    readonly key: string;
    readonly path: string;
    readonly entry?: Record<string, string> | undefined;
  }[];
}

export function readManifest(file: string): Manifest {
  const raw = v.parse(manifestSchema, parse(readFileSync(file, 'utf8')));
  const scopes = raw.permissions?.scopes ?? [];
  return {
    folder: resolve(dirname(file)),
    appId: raw.app.id.slice(raw.app.id.lastIndexOf('/') + 1),
    modules: Object.entries(raw.modules)
      .filter(([type]) => type !== 'function')
      .flatMap(([type, items]) => items.map((item) => ({ ...v.parse(moduleSchema, item), type }))),
    functions: v.parse(v.array(functionSchema), raw.modules['function'] ?? []),
    entities: raw.app.storage?.entities ?? [],
    scopes: Array.isArray(scopes) ? scopes : Object.keys(scopes),
    permissions: raw.permissions ?? {},
    external: raw.permissions?.external ?? {},
    resources: raw.resources ?? [],
  };
}
