import * as v from 'valibot';

export const dashboard = v.object({
  id: v.string(),
  name: v.string(),
  description: v.optional(v.string(), ''),
  isWritable: v.optional(v.boolean(), false),
  owner: v.optional(v.object({ displayName: v.string() })),
});
export type Dashboard = v.InferOutput<typeof dashboard>;

export const dashboards = v.object({ values: v.array(dashboard) });

export const gadget = v.object({
  id: v.number(),
  moduleKey: v.optional(v.string(), ''),
  title: v.string(),
  position: v.object({ column: v.number(), row: v.number() }),
});
export type Gadget = v.InferOutput<typeof gadget>;

export const gadgets = v.object({ gadgets: v.array(gadget) });

/** What a gadget's own document submitted; `refresh` are minutes. */
export const configuration = v.object({
  value: v.looseObject({ refresh: v.fallback(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))), undefined) }),
});
export type Configuration = v.InferOutput<typeof configuration>['value'];
