import { randomUUID } from 'node:crypto';
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as v from 'valibot';
import type { Change } from '../store/key-value';

/** Tells one writing of a key from the next; declared in manifest.yml. */
interface Revision {
  readonly token: string;
}

const entityName = 'revision';
const mostTries = 12;
const taken = v.looseObject({ code: v.literal('KEY_CONFLICT') });
const overtaken = v.looseObject({ code: v.literal('CONDITIONAL_CHECK_FAILED') });

const revisions = () => kvs.entity<Revision>(entityName);
// Its own key, since Forge takes each key only once in a transaction.
const revisionKey = (key: string) => `revision:${key}`;

/** Of `KeyValue.change`: value and revision are written together, on condition that the revision is still the one that was read. */
export async function changeValue<T>(key: string, next: (standing: unknown) => Change<T>): Promise<T> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    // The revision before the value: what somebody writes between the two readings is then noticed.
    const seen = await tokenOf(key);
    const { value, told } = next(await kvs.get<unknown>(key));
    if (value === undefined || (await wrote(key, value, seen))) return told;
  }
  throw new Error('Others were faster each time.');
}

/** A key that was never changed gets its first revision here, so that the condition is always about one that exists. */
async function tokenOf(key: string): Promise<string> {
  const known = await revisions().get(revisionKey(key));
  if (known) return known.token;
  const token = randomUUID();
  try {
    await revisions().set(revisionKey(key), { token }, { keyPolicy: 'FAIL_IF_EXISTS' });
    return token;
  } catch (error) {
    if (v.is(taken, error)) return tokenOf(key);
    throw error;
  }
}

async function wrote(key: string, value: unknown, seen: string): Promise<boolean> {
  const token = randomUUID();
  const conditions = new Filter<Revision>().and('token', FilterConditions.equalTo(seen));
  const transaction = kvs.transact().set<Revision>(revisionKey(key), { token }, { entityName, conditions });
  try {
    await (value === null ? transaction.delete(key) : transaction.set(key, value)).execute();
    return true;
  } catch (error) {
    // An answer may be lost after everything was carried out.
    const stands = await revisions().get(revisionKey(key));
    if (stands?.token === token) return true;
    if (v.is(overtaken, error)) return false;
    throw error;
  }
}
