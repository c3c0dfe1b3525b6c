import type { ManifestEntity } from '../manifest';
import { attribute, isRangeCondition, meets, meetsAll, order } from './conditions';
import { page } from './cursor';
import { checkPage } from './limits';
import { shownRow } from './metadata';
import { Refusal } from './refusal';
import type { EntityQueryRequest, QueryRequest } from './requests';
import type { Row, Rows } from './rows';
import { entityNamed, entitySpace } from './spaces';

interface Index {
  readonly partition: readonly string[];
  /** Absent: the key itself. */
  readonly range?: string | undefined;
}

export function plainQuery(rows: Rows, request: QueryRequest) {
  const size = checkPage(request.limit, 'LIST_QUERY_LIMIT_EXCEEDED');
  const where = request.where ?? [];
  if (where.length > 1) throw new Refusal(400, 'QUERY_WHERE_INVALID', 'A query has a single where clause.');
  if (where.some((clause) => clause.property !== 'key')) {
    throw new Refusal(400, 'QUERY_WHERE_FIELD_INVALID', 'Only the key can be asked for.');
  }
  const found = rows.all('plain').filter((row) => where.every((clause) => meets(row.key, clause)));
  const shown = page(found, size, request.after);
  return {
    data: shown.rows.map((row) => shownRow(row, request.options?.metadataFields)),
    ...(shown.cursor === undefined ? {} : { cursor: shown.cursor }),
  };
}

function indexNamed(entity: ManifestEntity, name: string): Index {
  if (name === 'by-key') return { partition: [] };
  for (const index of entity.indexes) {
    if (index === name) return { partition: [], range: index };
    if (typeof index === 'object' && index.name === name) {
      return { partition: index.partition ?? [], range: index.range?.[0] };
    }
  }
  throw new Refusal(400, 'INVALID_ENTITY_INDEX', `${entity.name} declares no index ${name}.`);
}

function checkShape(index: Index, request: EntityQueryRequest): void {
  if ((request.partition ?? []).length !== index.partition.length) {
    throw new Refusal(
      400,
      'INVALID_PARTITION',
      `Index ${request.indexName} has ${index.partition.length} partition values.`,
    );
  }
  if (request.range !== undefined && !isRangeCondition(request.range.condition)) {
    throw new Refusal(400, 'INVALID_RANGE_CONDITION', `${request.range.condition} is no condition for a range.`);
  }
}

/** Rows of one entity through one declared index: partition, then range, then filters; in order of the range attribute. */
export function entityQuery(entities: readonly ManifestEntity[], rows: Rows, request: EntityQueryRequest) {
  const size = checkPage(request.limit, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE');
  const entity = entityNamed(entities, request.entityName);
  const index = indexNamed(entity, request.indexName);
  checkShape(index, request);
  const { partition = [], range, filters } = request;
  const ranged = (row: Row) => (index.range === undefined ? row.key : attribute(row.value, index.range));
  const direction = request.sort === 'DESC' ? -1 : 1;
  const found = rows
    .all(entitySpace(entity.name))
    .filter((row) => ranged(row) !== undefined)
    .filter((row) => index.partition.every((name, at) => attribute(row.value, name) === partition[at]))
    .filter((row) => range === undefined || meets(ranged(row), range))
    .filter((row) => filters === undefined || meetsAll(row.value, filters))
    .sort((a, b) => direction * ((order(ranged(a), ranged(b)) ?? 0) || (order(a.key, b.key) ?? 0)));
  const shown = page(found, size, request.cursor);
  return {
    data: shown.rows.map((row) => shownRow(row, request.options?.metadataFields)),
    ...(shown.cursor === undefined ? {} : { cursor: shown.cursor }),
  };
}
