import * as v from 'valibot';

const metadataFields = v.array(v.picklist(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']));
const ttl = v.object({ value: v.number(), unit: v.picklist(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) });

const condition = v.object({ property: v.string(), condition: v.string(), values: v.array(v.unknown()) });
export type Condition = v.InferOutput<typeof condition>;

const conditions = v.union([v.object({ and: v.array(condition) }), v.object({ or: v.array(condition) })]);
export type Conditions = v.InferOutput<typeof conditions>;

const readOptions = v.optional(v.object({ metadataFields: v.optional(metadataFields) }));

export const getRequest = v.object({ entityName: v.optional(v.string()), key: v.string(), options: readOptions });

export const setRequest = v.object({
  entityName: v.optional(v.string()),
  key: v.string(),
  value: v.unknown(),
  options: v.optional(
    v.object({
      ttl: v.optional(ttl),
      keyPolicy: v.optional(v.picklist(['OVERRIDE', 'FAIL_IF_EXISTS'])),
      returnValue: v.optional(v.picklist(['PREVIOUS', 'LATEST'])),
      returnMetadataFields: v.optional(metadataFields),
    }),
  ),
});
export type SetRequest = v.InferOutput<typeof setRequest>;

export const deleteRequest = v.object({ entityName: v.optional(v.string()), key: v.string() });

export const queryRequest = v.object({
  limit: v.optional(v.number()),
  after: v.optional(v.string()),
  where: v.optional(v.array(condition)),
  options: readOptions,
});
export type QueryRequest = v.InferOutput<typeof queryRequest>;

export const entityQueryRequest = v.object({
  entityName: v.string(),
  indexName: v.string(),
  partition: v.optional(v.array(v.unknown())),
  range: v.optional(v.object({ condition: v.string(), values: v.array(v.unknown()) })),
  filters: v.optional(conditions),
  sort: v.optional(v.picklist(['ASC', 'DESC'])),
  limit: v.optional(v.number()),
  cursor: v.optional(v.string()),
  options: readOptions,
});
export type EntityQueryRequest = v.InferOutput<typeof entityQueryRequest>;

const conditioned = { entityName: v.optional(v.string()), key: v.string(), conditions: v.optional(conditions) };

export const transactionRequest = v.object({
  set: v.optional(
    v.array(v.object({ ...conditioned, value: v.unknown(), options: v.optional(v.object({ ttl: v.optional(ttl) })) })),
    [],
  ),
  delete: v.optional(v.array(v.object(conditioned)), []),
  check: v.optional(v.array(v.object(conditioned)), []),
});
export type TransactionRequest = v.InferOutput<typeof transactionRequest>;

export type Ttl = v.InferOutput<typeof ttl>;
export type MetadataField = v.InferOutput<typeof metadataFields>[number];
