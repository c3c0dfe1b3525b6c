import type { ManifestEntity } from '../manifest';
import { expiry, shownRow } from './metadata';
import { Refusal } from './refusal';
import type { MetadataField, SetRequest } from './requests';
import type { Rows } from './rows';
import { place } from './spaces';

/** Keys one at a time, in the plain, the secret or an entity's space. */
export function singleKeys(entities: readonly ManifestEntity[], rows: Rows, plain: string) {
  const placed = (item: { entityName?: string | undefined; key: string }) => place(entities, item, plain);

  return {
    get(item: { entityName?: string | undefined; key: string }, fields?: readonly MetadataField[]) {
      const row = rows.get(placed(item).space, item.key);
      if (row === undefined) throw new Refusal(404, 'KEY_NOT_FOUND', 'There is no value for this key.');
      return shownRow(row, fields);
    },

    set(item: SetRequest): ReturnType<typeof shownRow> | undefined {
      const { space, stored } = placed(item);
      const value = stored(item.value);
      const before = rows.get(space, item.key);
      const options = item.options;
      if (options?.keyPolicy === 'FAIL_IF_EXISTS' && before !== undefined) {
        throw new Refusal(409, 'KEY_CONFLICT', 'The key has a value already.');
      }
      rows.set(space, item.key, value, expiry(options?.ttl, rows.now()));
      if (options?.returnValue === undefined) return undefined;
      const shown = options.returnValue === 'PREVIOUS' ? before : rows.get(space, item.key);
      return shown === undefined ? undefined : shownRow(shown, options.returnMetadataFields);
    },

    delete(item: { entityName?: string | undefined; key: string }): void {
      const { space } = placed(item);
      if (rows.get(space, item.key) === undefined) {
        throw new Refusal(404, 'KEY_NOT_FOUND', 'There is no value for this key.');
      }
      rows.delete(space, item.key);
    },
  };
}
