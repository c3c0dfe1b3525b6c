import { kvs } from '@forge/kvs';
import * as v from 'valibot';
import { ProductError } from '../atlassian/product-error';
import type { KeyValue } from '../store/key-value';

/** The app's own storage of this installation. */
export const appStorage: KeyValue = {
  get: (key) => stored(kvs.get<unknown>(key)),
  add: (key, value) => stored(added(key, value)),
  set: async (key, value) => void (await stored(kvs.set(key, value))),
  delete: (key) => stored(kvs.delete(key)),
};

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

/** The error itself may hold what was to be stored, so it goes no further. */
async function stored<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new ProductError('unavailable', 'The storage of this app did not answer. Try again in a moment.');
  }
}
