import * as v from 'valibot';
import { jsonResponse } from '../json-response';
import { sentJson } from '../sent-json';
import type { Manifest } from '../manifest';
import { batch } from './batch';
import { entityQuery, plainQuery } from './queries';
import { Refusal } from './refusal';
import {
  deleteRequest,
  entityQueryRequest,
  getRequest,
  queryRequest,
  setRequest,
  transactionRequest,
} from './requests';
import type { Rows } from './rows';
import { singleKeys } from './single';
import { transact } from './transaction';

type Operation = (body: unknown) => object | undefined;

function keyOperations(keys: ReturnType<typeof singleKeys>) {
  return {
    get: (body: unknown) => {
      const request = v.parse(getRequest, body);
      return keys.get(request, request.options?.metadataFields);
    },
    set: (body: unknown) => keys.set(v.parse(setRequest, body)),
    delete: (body: unknown) => {
      keys.delete(v.parse(deleteRequest, body));
      return undefined;
    },
  };
}

function operations(manifest: Manifest, rows: Rows): Readonly<Record<string, Operation>> {
  const keys = singleKeys(manifest.entities, rows, 'plain');
  const plain = keyOperations(keys);
  const secret = keyOperations(singleKeys(manifest.entities, rows, 'secret'));
  const remove = (item: { key: string; entityName?: string | undefined }) => {
    keys.delete(item);
    return undefined;
  };
  return {
    get: plain.get,
    set: plain.set,
    delete: plain.delete,
    query: (body) => plainQuery(rows, v.parse(queryRequest, body)),
    'secret/get': secret.get,
    'secret/set': secret.set,
    'secret/delete': secret.delete,
    'entity/get': plain.get,
    'entity/set': plain.set,
    'entity/delete': plain.delete,
    'entity/query': (body) => entityQuery(manifest.entities, rows, v.parse(entityQueryRequest, body)),
    transaction: (body) => {
      transact(manifest.entities, rows, v.parse(transactionRequest, body));
      return undefined;
    },
    'batch/get': (body) =>
      batch(v.parse(v.array(getRequest), body), (item) => keys.get(item, item.options?.metadataFields)),
    'batch/set': (body) => batch(v.parse(v.array(setRequest), body), (item) => keys.set(item)),
    'batch/delete': (body) => batch(v.parse(v.array(deleteRequest), body), remove),
  };
}

/** Answers what `@forge/kvs` sends, as Forge's storage documents describe it. */
export function keyValueStore(manifest: Manifest, rows: Rows): (path: string, init?: RequestInit) => Promise<Response> {
  const known = operations(manifest, rows);
  return async (path, init) => {
    if (!manifest.scopes.includes('storage:app')) {
      return jsonResponse(403, { code: 'MISSING_SCOPE', message: 'The manifest does not declare storage:app.' });
    }
    const operation = known[path.replace(/^\/api\/v1\//, '')];
    if (operation === undefined) return jsonResponse(404, { code: 'NOT_FOUND', message: 'No such operation.' });
    try {
      const answer = operation(sentJson(init));
      return answer === undefined ? new Response(null, { status: 204 }) : jsonResponse(200, answer);
    } catch (error) {
      if (error instanceof Refusal) return error.response();
      if (error instanceof v.ValiError) return new Refusal(400, 'INVALID_REQUEST', error.message).response();
      throw error;
    }
  };
}
