import * as v from 'valibot';

/** Ids come as text or as numbers. */
export const idShape = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((id) => String(id)),
);

const text = v.optional(v.nullable(v.string()));

export const issueKeyPattern = /^[A-Z][A-Z0-9_]*-[1-9]\d*$/;

const issueKeyShape = v.pipe(v.string(), v.regex(issueKeyPattern, 'is not an issue key'));

/** An issue as far as every export has it. */
export const issueShape = v.looseObject({
  key: issueKeyShape,
  id: v.optional(idShape),
  fields: v.pipe(
    v.unknown(),
    v.check((fields) => !Array.isArray(fields), 'is not an object of fields'),
    v.record(v.string(), v.unknown(), 'is not an object of fields'),
  ),
});

/** A person as Jira Cloud (`accountId`) and Jira Data Center (`name`, `key`) write it. */
export const personShape = v.looseObject({
  accountId: text,
  name: text,
  key: text,
  displayName: text,
  emailAddress: text,
  active: v.optional(v.nullable(v.boolean())),
  timeZone: text,
  accountType: text,
});

/** Types, statuses, priorities, versions …: an object with a name and perhaps an id, or the name alone. */
export const namedShape = v.union([
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.transform((name) => ({ name, id: undefined })),
  ),
  v.looseObject({ id: v.optional(idShape), name: v.pipe(v.string(), v.nonEmpty()) }),
]);

const changeShape = v.pipe(
  v.looseObject({
    field: v.string(),
    fieldtype: v.optional(v.string(), 'jira'),
    fieldId: text,
    from: v.optional(v.nullable(idShape), null),
    fromString: v.optional(v.nullable(v.string()), null),
    to: v.optional(v.nullable(idShape), null),
  }),
  v.transform((item) => {
    const { field, fieldtype, fieldId, from, fromString, to } = item;
    const after: unknown = Object.hasOwn(item, 'toString') ? Reflect.get(item, 'toString') : null;
    const toText = typeof after === 'string' ? after : null;
    return { field, fieldtype, ...(fieldId ? { fieldId } : {}), from, fromString, to, toString: toText };
  }),
);

/** One entry of a changelog; bulk answers give `created` in milliseconds. */
export const historyShape = v.looseObject({
  id: v.optional(idShape),
  author: v.optional(v.nullable(personShape)),
  created: v.union([v.string(), v.number()]),
  items: v.array(changeShape),
});

export type RawHistory = v.InferOutput<typeof historyShape>;

/** A field as `GET /rest/api/3/field` describes it. */
export const fieldShape = v.looseObject({
  id: v.string(),
  name: v.string(),
  custom: v.optional(v.boolean()),
  scope: v.optional(v.nullable(v.looseObject({ project: v.optional(v.looseObject({ id: idShape })) }))),
  schema: v.optional(
    v.nullable(
      v.looseObject({
        type: v.string(),
        items: v.optional(v.string()),
        custom: v.optional(v.string()),
        customId: v.optional(v.number()),
      }),
    ),
  ),
});

export type RawField = v.InferOutput<typeof fieldShape>;
