import * as v from 'valibot';

const markSchema = v.object({ type: v.string(), attrs: v.optional(v.record(v.string(), v.unknown()), {}) });

/** A node of an Atlassian document: only what the pages show of it. */
export interface AdfNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly v.InferOutput<typeof markSchema>[];
  readonly content: readonly AdfNode[];
}

export const adfNode: v.GenericSchema<unknown, AdfNode> = v.object({
  type: v.string(),
  text: v.optional(v.string()),
  attrs: v.optional(v.record(v.string(), v.unknown()), {}),
  marks: v.optional(v.array(markSchema), []),
  content: v.optional(v.array(v.lazy(() => adfNode)), []),
});

export function textAttribute(attributes: Readonly<Record<string, unknown>>, name: string): string {
  const value = attributes[name];
  return typeof value === 'string' ? value : '';
}

export function text(node: AdfNode, name: string): string {
  return textAttribute(node.attrs, name);
}
