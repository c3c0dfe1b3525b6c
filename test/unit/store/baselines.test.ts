import { readBaseline, readBaselines, removeBaseline, takeBaseline } from '../../../src/store/baselines';
import { canonicalText } from '../../../src/store/content-hash';
import type { KeyValue } from '../../../src/store/key-value';
import { mostBaselineEntries, type BaselineEntry } from '../../../src/model/baseline';
import { addDays } from '../../../src/model/date';
import { memoryStore } from '../../memory-store';
import { wednesday } from '../portfolio';

const kept = new Map<string, unknown>();
let fail: ((key: string) => boolean) | undefined;
const memory = memoryStore(kept);
const unlessFailing = (key: string) => {
  if (fail?.(key)) throw new Error('No answer');
};
const store: KeyValue = {
  ...memory,
  add: async (key, value) => {
    unlessFailing(key);
    return memory.add(key, value);
  },
  set: async (key, value) => {
    unlessFailing(key);
    return memory.set(key, value);
  },
};
beforeEach(() => {
  kept.clear();
  fail = undefined;
});

const taking = (name: string, token = name) => ({
  name,
  reason: 'Steering committee of 18 November',
  takenBy: 'ada',
  takenAt: `${wednesday}T10:00:00.000Z`,
  asOf: wednesday,
  token,
});
const entries = (count: number): readonly BaselineEntry[] =>
  Array.from({ length: count }, (_, number) => ({
    id: String(10_000_000 + number),
    start: addDays(wednesday, number % 300),
    finish: addDays(wednesday, (number % 300) + 5),
  }));

describe('baselines in the store', () => {
  it('[B1] keeps ten thousand activities in values that the platform takes, and gives them back as they were', async () => {
    await take('Approved plan', 10_000);
    for (const [key, value] of kept) {
      expect(Buffer.byteLength(JSON.stringify(value))).toBeLessThan(240 * 1024);
      expect(key).toMatch(/^[a-zA-Z0-9:._\s\-#]+$/);
    }
    expect(kept.size).toBe(5);
    const read = await readBaseline(store, '10000', 1);
    expect(read?.state).toBe('as-taken');
    expect(read?.entries).toEqual(entries(10_000));
  });

  it('[B1] has room for as many activities as it takes, with the longest ids', async () => {
    const longest = entries(mostBaselineEntries).map((entry) => ({
      ...entry,
      id: `version:${entry.id}${'0'.repeat(20)}`,
    }));
    await takeBaseline(store, '10000', taking('Longest'), longest);
    for (const value of kept.values()) expect(Buffer.byteLength(JSON.stringify(value))).toBeLessThan(240 * 1024);
  });

  it('[B1] numbers them in the order of taking and never twice', async () => {
    for (const name of Array.from({ length: 19 }, (_, number) => `Plan ${number}`)) await take(name, 1);
    await removeBaseline(store, '10000', 19, { removedBy: 'ada', removedAt: '2026-11-19', reason: 'By mistake' });
    await take('One more', 1);
    const { heads } = await readBaselines(store, '10000');
    expect(heads.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
    expect((await readBaselines(store, '10001')).heads).toEqual([]);
  });

  it('[B2] is not seen in part: without its head there is nothing, whatever was written before', async () => {
    fail = (key) => key === 'baseline:10000:1';
    await expect(take('Torn', 4_000)).rejects.toThrow();
    expect(kept.size).toBe(2);
    expect((await readBaselines(store, '10000')).heads).toEqual([]);
    fail = undefined;
    expect((await take('Whole', 4_000))?.number).toBe(1);
    expect((await readBaseline(store, '10000', 1))?.entries).toHaveLength(4_000);
  });

  it('[B2] lets one of two who take at the same moment win, and leaves nothing of the other', async () => {
    const both = await Promise.all([take('Hers', 10), takeBaseline(store, '10000', taking('His'), entries(10))]);
    expect(both.map((head) => head?.name).filter((name) => name !== undefined)).toEqual(['Hers']);
    expect([...kept.keys()].filter((key) => key.includes('His'))).toEqual([]);
    expect((await readBaseline(store, '10000', 1))?.state).toBe('as-taken');
  });

  it.each([
    ['a date', () => change('baseline-part:10000:1:Plan:0', (text) => text.replace('2026-11-23', '2026-11-24'))],
    ['who took it', () => change('baseline:10000:1', (text) => text.replace('ada', 'ben'))],
    ['the reason', () => change('baseline:10000:1', (text) => text.replace('Steering', 'Project'))],
    [
      'the day',
      () => change('baseline:10000:1', (text) => text.replace(`"asOf":"${wednesday}"`, '"asOf":"2026-11-19"')),
    ],
  ])('[B2] says that it is not what was taken when %s was changed', async (_, tamper) => {
    await take('Plan', 10);
    tamper();
    expect(await readBaseline(store, '10000', 1)).toMatchObject({ state: 'changed', entries: [] });
  });

  it('[B2] says what cannot be read in full', async () => {
    await take('Plan', 4_000);
    kept.delete('baseline-part:10000:1:Plan:1');
    expect(await readBaseline(store, '10000', 1)).toMatchObject({ state: 'incomplete', entries: [] });
    kept.set('baseline:10000:1', { v: 1 });
    await take('Next', 1);
    const { heads, unreadable } = await readBaselines(store, '10000');
    expect(heads.map(({ name }) => name)).toEqual(['Next']);
    expect(unreadable).toEqual([1]);
  });

  it('[B1] keeps who removed one, when and why; the second to remove it is told', async () => {
    await take('Original', 1);
    await take('Second', 1);
    const removal = { removedBy: 'ben', removedAt: '2026-11-19T08:00:00.000Z', reason: 'Taken before the meeting' };
    expect(await removeBaseline(store, '10000', 2, removal)).toBe(true);
    expect(await removeBaseline(store, '10000', 2, { ...removal, reason: 'Another' })).toBe(false);
    expect((await readBaselines(store, '10000')).heads[1]).toMatchObject({ name: 'Second', takenBy: 'ada', removal });
    expect([...kept.keys()].filter((key) => key.startsWith('baseline-part:10000:2'))).toEqual([]);
  });
});

describe('baselines taken under one name of their parts', () => {
  it('[B1] never touch the dates of another', async () => {
    const both = await Promise.all(
      [10, 20].map((count) => takeBaseline(store, '10000', taking('Plan', 'same'), entries(count))),
    );
    expect(both.filter((head) => head !== undefined)).toHaveLength(1);
    expect(await readBaseline(store, '10000', 1)).toMatchObject({ state: 'as-taken', entries: entries(10) });
  });
});

describe('the text that is hashed', () => {
  it('[B2] is the same whatever the order of the fields, and another for another order of a list', () => {
    expect(canonicalText({ b: [1, { d: 2, c: 3 }], a: 'x' })).toBe('{"a":"x","b":[1,{"c":3,"d":2}]}');
    expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1]));
  });
});

function take(name: string, count: number) {
  return takeBaseline(store, '10000', taking(name), entries(count));
}

function change(key: string, by: (text: string) => string): void {
  const before = JSON.stringify(kept.get(key));
  expect(by(before)).not.toBe(before);
  kept.set(key, JSON.parse(by(before)));
}
