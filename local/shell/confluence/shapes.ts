import * as v from 'valibot';

export const space = v.object({ id: v.string(), key: v.string(), name: v.string(), homepageId: v.nullish(v.string()) });
export type Space = v.InferOutput<typeof space>;
export const spaceList = v.object({ results: v.array(space) });

const version = v.object({
  number: v.number(),
  message: v.nullish(v.string(), ''),
  createdAt: v.optional(v.string(), ''),
  authorId: v.nullish(v.string()),
});
export const versions = v.object({ results: v.array(version) });

const links = v.optional(v.object({ next: v.optional(v.string()) }));

export const pageRow = v.object({
  id: v.string(),
  title: v.string(),
  parentId: v.nullish(v.string()),
});
export type PageRow = v.InferOutput<typeof pageRow>;
export const pageList = v.object({ results: v.array(pageRow), _links: links });

/** The body as Confluence sends it: a document written as text. */
const body = v.object({
  atlas_doc_format: v.object({
    value: v.pipe(
      v.string(),
      v.transform((text): unknown => JSON.parse(text)),
    ),
  }),
});

export const page = v.object({
  id: v.string(),
  title: v.string(),
  status: v.optional(v.string(), 'current'),
  spaceId: v.string(),
  parentId: v.nullish(v.string()),
  version,
  body,
});
export type Page = v.InferOutput<typeof page>;
