import { kvs, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import { ProductError } from '../atlassian/product-error';
import { changeValue } from './change-value';
import type { Change, KeyValueRange } from '../store/key-value';

/** The app's own storage of this installation. */
export const appStorage: KeyValueRange = {
  get: (key) => stored(kvs.get<unknown>(key)),
  add: (key, value) => stored(added(key, value)),
  set: async (key, value) => void (await stored(kvs.set(key, value))),
  change: changed,
  delete: (key) => stored(kvs.delete(key)),
  under: (beginning) => stored(allUnder(beginning)),
};

async function allUnder(beginning: string) {
  const found: { readonly key: string; readonly value: unknown }[] = [];
  for (let cursor: string | undefined; ;) {
    const query = kvs.query().where('key', WhereConditions.beginsWith(beginning)).limit(100);
    const { results, nextCursor } = await (cursor === undefined ? query : query.cursor(cursor)).getMany<unknown>();
    found.push(...results.map(({ key, value }) => ({ key, value })));
    if (nextCursor === undefined) return found;
    cursor = nextCursor;
  }
}

const taken = v.looseObject({ code: v.literal('KEY_CONFLICT') });

async function added(key: string, value: unknown): Promise<boolean> {
  try {
    await kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if (v.is(taken, error)) return false;
    throw error;
  }
}

/** What the caller refuses goes to whoever asked, as it is. */
async function changed<T>(key: string, next: (standing: unknown) => Change<T>): Promise<T> {
  let refused: { readonly error: unknown } | undefined;
  const work = changeValue(key, (standing) => {
    try {
      return next(standing);
    } catch (error) {
      refused = { error };
      throw error;
    }
  });
  try {
    return await stored(work);
  } catch (error) {
    throw refused ? refused.error : error;
  }
}

/** The error itself may hold what was to be stored, so it goes no further. */
async function stored<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new ProductError('unavailable', 'The storage of this app did not answer. Try again in a moment.');
  }
}
