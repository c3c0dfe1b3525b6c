import { kvs } from '@forge/kvs';
import { appStorage } from '../../src/forge/app-storage';
import { openForgeHost, type ForgeHost } from '../fixtures/forge-host';

let forge: ForgeHost;
beforeEach(async () => {
  forge = await openForgeHost();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await forge.host.close();
});

const numbers = (kept: unknown): readonly unknown[] => (Array.isArray(kept) ? kept : []);
const append = (number: number) =>
  forge.inside(() =>
    appStorage.change('list', (kept) => {
      const value = [...numbers(kept), number];
      return { value, told: value.length };
    }),
  );
const list = () => forge.inside(() => appStorage.get('list'));

describe('a change of what is kept', () => {
  it('loses nothing of many at once, and tells each the place it got', async () => {
    const told = await Promise.all([1, 2, 3, 4, 5].map(append));
    expect(told.sort()).toEqual([1, 2, 3, 4, 5]);
    expect([...numbers(await list())].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('goes on from a value that was kept before there were revisions', async () => {
    await forge.inside(() => kvs.set('list', [7]));
    await append(8);
    expect(await list()).toEqual([7, 8]);
  });

  it('lets the second of two who saw the same be told by what the first wrote', async () => {
    const rename = (name: string) =>
      forge.inside(() =>
        appStorage.change('name', (kept) => {
          if (kept !== undefined) throw new Error(`Somebody wrote ${JSON.stringify(kept)}`);
          return { value: name, told: name };
        }),
      );
    const outcomes = await Promise.allSettled([rename('a'), rename('b')]);
    const [won, lost] = outcomes.sort((one, other) => other.status.localeCompare(one.status)).reverse();
    const written = await forge.inside(() => appStorage.get('name'));
    expect(won).toEqual({ status: 'fulfilled', value: written });
    expect(lost).toMatchObject({ reason: { message: `Somebody wrote ${JSON.stringify(written)}` } });
  });

  it('leaves as it is what nobody wants changed, and deletes what is to stand no more', async () => {
    await append(1);
    const change = (value?: null) => forge.inside(() => appStorage.change('list', () => ({ value, told: 'done' })));
    expect(await change()).toBe('done');
    expect(await list()).toEqual([1]);
    await change(null);
    expect(await list()).toBeUndefined();
    await append(2);
    expect(await list()).toEqual([2]);
  });

  it('counts as done, once, where the answer was lost after it was carried out', async () => {
    await append(1);
    const begin = kvs.transact.bind(kvs);
    jest.spyOn(kvs, 'transact').mockImplementationOnce(() => {
      const transaction = begin();
      const execute = transaction.execute.bind(transaction);
      transaction.execute = async () => {
        await execute();
        throw new Error('socket hang up');
      };
      return transaction;
    });
    expect(await append(2)).toBe(2);
    expect(await list()).toEqual([1, 2]);
  });

  it('says so, and has written nothing, where the store does not answer', async () => {
    await append(1);
    jest.spyOn(kvs, 'transact').mockImplementation(() => {
      throw new Error('socket hang up');
    });
    await expect(append(2)).rejects.toMatchObject({ code: 'unavailable' });
    expect(await list()).toEqual([1]);
  });
});
