import type { ManifestEntity } from '../manifest';
import { meetsAll } from './conditions';
import { largestRequestBytes, mostOperations } from './limits';
import { expiry } from './metadata';
import { Refusal } from './refusal';
import type { TransactionRequest } from './requests';
import type { Rows } from './rows';
import { place } from './spaces';

function checkSize(request: TransactionRequest): void {
  const operations = [...request.set, ...request.delete, ...request.check];
  if (operations.length === 0 || operations.length > mostOperations) {
    throw new Refusal(
      400,
      'TRANSACTION_OPERATIONS_NOT_IN_RANGE',
      `A transaction has 1 to ${mostOperations} operations.`,
    );
  }
  if (Buffer.byteLength(JSON.stringify(request)) > largestRequestBytes) {
    throw new Refusal(400, 'MAX_SIZE', 'A transaction has at most 4 MB.');
  }
  const keys = operations.map((item) => `${item.entityName ?? ''}\n${item.key}`);
  if (new Set(keys).size < keys.length) throw new Refusal(400, 'DUPLICATE_KEY', 'A transaction names a key once.');
  const untyped = operations.find((item) => item.conditions !== undefined && item.entityName === undefined);
  if (untyped !== undefined)
    throw new Refusal(400, 'INVALID_CONDITION', 'Only keys of an entity can carry conditions.');
}

/** Every operation or none: first all conditions are held against what is stored, then all is written. */
export function transact(entities: readonly ManifestEntity[], rows: Rows, request: TransactionRequest): void {
  checkSize(request);
  rows.transaction(() => {
    for (const item of [...request.check, ...request.set, ...request.delete]) {
      const { space } = place(entities, item);
      if (item.conditions !== undefined && !meetsAll(rows.get(space, item.key)?.value, item.conditions)) {
        throw new Refusal(400, 'CONDITIONAL_CHECK_FAILED', `A condition on ${item.key} does not hold.`);
      }
    }
    for (const item of request.set) {
      const { space, stored } = place(entities, item);
      rows.set(space, item.key, stored(item.value), expiry(item.options?.ttl, rows.now()));
    }
    for (const item of request.delete) rows.delete(place(entities, item).space, item.key);
  });
}
