import { Filter, FilterConditions, kvs, MetadataField, Sort, WhereConditions } from '@forge/kvs';
import { openForgeHost, type ForgeHost } from '../fixtures/forge-host';

interface Task {
  readonly project: string;
  readonly status: string;
  readonly points: number;
}

let forge: ForgeHost;
let now = Date.UTC(2026, 10, 24);

beforeEach(async () => {
  forge = await openForgeHost({ now: () => now });
});
afterEach(() => forge.host.close());

const refused = (work: () => Promise<unknown>) =>
  forge.inside(work).then(
    () => 'accepted',
    (error: { code: string; responseDetails: { status: number } }) => `${error.responseDetails.status} ${error.code}`,
  );

describe('single keys', () => {
  it('keeps a value, gives it back, forgets it', async () => {
    await forge.inside(() => kvs.set('a', { n: [1, 'two', null] }));
    expect(await forge.inside(() => kvs.get('a'))).toEqual({ n: [1, 'two', null] });
    await forge.inside(() => kvs.delete('a'));
    expect(await forge.inside(() => kvs.get('a'))).toBeUndefined();
    await expect(forge.inside(() => kvs.delete('a'))).resolves.toBeUndefined();
  });

  it('claims a key once', async () => {
    const claim = () => kvs.set('claim', 1, { keyPolicy: 'FAIL_IF_EXISTS' });
    expect(await refused(claim)).toBe('accepted');
    expect(await refused(claim)).toBe('409 KEY_CONFLICT');
  });

  it('tells the value that was replaced, and times on request', async () => {
    await forge.inside(() => kvs.set('a', 1));
    now += 1000;
    const previous = await forge.inside(() =>
      kvs.set('a', 2, {
        keyPolicy: 'OVERRIDE',
        returnValue: 'PREVIOUS',
        returnMetadataFields: [MetadataField.CREATED_AT],
      }),
    );
    expect(previous).toEqual({ key: 'a', value: 1, createdAt: now - 1000 });
    const read = await forge.inside(() =>
      kvs.get('a', { metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] }),
    );
    expect(read).toEqual({ key: 'a', value: 2, createdAt: now - 1000, updatedAt: now });
  });

  it('lets a value expire', async () => {
    await forge.inside(() => kvs.set('a', 1, { keyPolicy: 'OVERRIDE', ttl: { value: 2, unit: 'MINUTES' } }));
    const read = await forge.inside(() => kvs.get('a', { metadataFields: [MetadataField.EXPIRE_TIME] }));
    expect(read).toEqual({ key: 'a', value: 1, expireTime: new Date(now + 120_000).toISOString() });
    now += 120_000;
    expect(await forge.inside(() => kvs.get('a'))).toBeUndefined();
  });

  it('keeps secrets apart from plain values', async () => {
    await forge.inside(() => kvs.setSecret('a', 'hidden'));
    expect(await forge.inside(() => kvs.get('a'))).toBeUndefined();
    expect(await forge.inside(() => kvs.getSecret('a'))).toBe('hidden');
    expect((await forge.inside(() => kvs.query().getMany())).results).toEqual([]);
  });

  it.each([
    ['an empty key', '', 'x', '400 KEY_TOO_SHORT'],
    ['a blank key', '  ', 'x', '400 INVALID_KEY'],
    ['a slash in a key', 'a/b', 'x', '400 INVALID_KEY'],
    ['a key of 501 characters', 'k'.repeat(501), 'x', '400 KEY_TOO_LONG'],
    ['a value above 240 KiB', 'k', 'x'.repeat(240 * 1024), '400 MAX_SIZE'],
    ['a value of 32 levels', 'k', JSON.parse('['.repeat(32) + ']'.repeat(32)), '400 MAX_DEPTH'],
  ])('refuses %s', async (_, key, value, refusal) => {
    expect(await refused(() => kvs.set(key, value))).toBe(refusal);
  });

  it.each([
    ['a key of 500 characters with every allowed sign', `aZ9:._ -#${'k'.repeat(491)}`, 1],
    ['a value of 31 levels', 'k', JSON.parse('['.repeat(31) + ']'.repeat(31))],
  ])('takes %s', async (_, key, value) => {
    expect(await refused(() => kvs.set(key, value))).toBe('accepted');
  });
});

describe('queries over keys', () => {
  beforeEach(async () => {
    for (let n = 0; n < 25; n += 1) await forge.inside(() => kvs.set(`row:${String(n).padStart(2, '0')}`, n));
    await forge.inside(() => kvs.set('other', 0));
  });

  it('pages in key order, ten at a time unless asked otherwise', async () => {
    const query = () => kvs.query().where('key', WhereConditions.beginsWith('row:'));
    const seen: unknown[] = [];
    let cursor: string | undefined;
    const sizes: number[] = [];
    do {
      const page = await forge.inside(() => (cursor === undefined ? query() : query().cursor(cursor)).getMany());
      seen.push(...page.results.map((row) => row.value));
      sizes.push(page.results.length);
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(sizes).toEqual([10, 10, 5]);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => n));
  });

  it('has pages of 1 to 100 rows', async () => {
    expect(await refused(() => kvs.query().limit(101).getMany())).toBe('400 LIST_QUERY_LIMIT_EXCEEDED');
    expect((await forge.inside(() => kvs.query().limit(100).getMany())).results).toHaveLength(26);
  });
});

describe('entities', () => {
  const task = () => kvs.entity<Partial<Task & { cost: number; colour: string }>>('task');
  beforeEach(async () => {
    for (const [key, project, status, points] of [
      ['t1', 'P', 'done', 1],
      ['t2', 'P', 'open', 5],
      ['t3', 'P', 'open', 3],
      ['t4', 'Q', 'open', 8],
    ] as const) {
      await forge.inside(() => task().set(key, { project, status, points }));
    }
    await forge.inside(() => task().set('t5', { project: 'P' }));
  });

  const keys = async (query: () => Promise<{ results: { key: string }[] }>) =>
    (await forge.inside(query)).results.map((row) => row.key);

  it('reads through an index by partition and range, in order of the range', async () => {
    const inP = () =>
      task()
        .query()
        .index('by-project-points', { partition: ['P'] });
    expect(await keys(() => inP().getMany())).toEqual(['t1', 't3', 't2']);
    expect(await keys(() => inP().sort(Sort.DESC).getMany())).toEqual(['t2', 't3', 't1']);
    expect(await keys(() => inP().where(WhereConditions.between(2, 5)).getMany())).toEqual(['t3', 't2']);
    expect(await keys(() => inP().where(WhereConditions.greaterThan(3)).getMany())).toEqual(['t2']);
  });

  it('filters by every and by any condition', async () => {
    const open = () => task().query().index('status').where(WhereConditions.equalTo('open'));
    const both = new Filter<Partial<Task>>()
      .and('points', FilterConditions.greaterThan(3))
      .and('project', FilterConditions.equalTo('P'));
    const either = new Filter<Partial<Task>>()
      .or('points', FilterConditions.lessThan(4))
      .or('project', FilterConditions.equalTo('Q'));
    expect(await keys(() => open().filters(both).getMany())).toEqual(['t2']);
    expect(await keys(() => open().filters(either).getMany())).toEqual(['t3', 't4']);
  });

  it('pages through an index with a cursor', async () => {
    const byKey = () => task().query().index('by-key').limit(2);
    const first = await forge.inside(() => byKey().getMany());
    expect(first.results.map((row) => row.key)).toEqual(['t1', 't2']);
    expect(
      await keys(() =>
        byKey()
          .cursor(first.nextCursor ?? '')
          .getMany(),
      ),
    ).toEqual(['t3', 't4']);
  });

  it.each([
    ['an undeclared entity', () => kvs.entity('nope').get('a'), '400 INVALID_ENTITY_TYPE'],
    ['an undeclared index', () => task().query().index('nope').getMany(), '400 INVALID_ENTITY_INDEX'],
    ['an undeclared attribute', () => task().set('k', { colour: 'red' }), '400 INVALID_ENTITY_ATTRIBUTE'],
    ['text for a number', () => kvs.entity('task').set('k', { points: 'five' }), '400 INVALID_ENTITY_VALUE'],
    ['an integer above 32 bits', () => task().set('k', { points: 2 ** 31 }), '400 INVALID_ENTITY_VALUE'],
    [
      'a page of 101',
      () => task().query().index('by-key').limit(101).getMany(),
      '400 COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    ],
    [
      'an index without its partition',
      () => task().query().index('by-project-points').getMany(),
      '400 INVALID_PARTITION',
    ],
  ])('refuses %s', async (_, work, refusal) => {
    expect(await refused(work)).toBe(refusal);
  });

  it('takes large money as a float', async () => {
    await forge.inside(() => task().set('k', { cost: 2 ** 40 }));
    expect(await forge.inside(() => task().get('k'))).toEqual({ cost: 2 ** 40 });
  });
});

describe('transactions', () => {
  const isOpen = () => ({
    entityName: 'task',
    conditions: new Filter<Partial<Task>>().and('status', FilterConditions.equalTo('open')),
  });
  beforeEach(() => forge.inside(() => kvs.entity('task').set('t', { status: 'open', points: 1 })));

  it('does all of it when the conditions hold', async () => {
    await forge.inside(() =>
      kvs.transact().set<Partial<Task>>('t', { status: 'closed', points: 2 }, isOpen()).set('plain', 'yes').execute(),
    );
    expect(await forge.inside(() => kvs.entity('task').get('t'))).toEqual({ status: 'closed', points: 2 });
    expect(await forge.inside(() => kvs.get('plain'))).toBe('yes');
  });

  it('does nothing when one condition does not hold', async () => {
    await forge.inside(() => kvs.entity('task').set('t', { status: 'closed' }));
    expect(await refused(() => kvs.transact().set('plain', 'yes').check('t', isOpen()).execute())).toBe(
      '400 CONDITIONAL_CHECK_FAILED',
    );
    expect(await forge.inside(() => kvs.get('plain'))).toBeUndefined();
  });

  it('does nothing when one value is refused', async () => {
    const work = () => kvs.transact().set('plain', 'yes').set('t', { points: 0.5 }, { entityName: 'task' }).execute();
    expect(await refused(work)).toBe('400 INVALID_ENTITY_VALUE');
    expect(await forge.inside(() => kvs.get('plain'))).toBeUndefined();
  });

  it('takes 25 operations and each key once', async () => {
    const many = (count: number) => () => {
      const transaction = kvs.transact();
      for (let n = 0; n < count; n += 1) transaction.set(`k${n}`, n);
      return transaction.execute();
    };
    expect(await refused(many(25))).toBe('accepted');
    expect(await refused(many(26))).toBe('400 TRANSACTION_OPERATIONS_NOT_IN_RANGE');
    expect(await refused(() => kvs.transact().set('k', 1).delete('k').execute())).toBe('400 DUPLICATE_KEY');
  });

  it('lets only one of two compare-and-set writers win', async () => {
    const outcomes = await Promise.all(
      [1, 2].map((n) =>
        refused(() =>
          kvs
            .transact()
            .set<Partial<Task>>('t', { status: `won-by-${n}` }, isOpen())
            .execute(),
        ),
      ),
    );
    expect(outcomes.sort()).toEqual(['400 CONDITIONAL_CHECK_FAILED', 'accepted']);
  });
});

describe('batches', () => {
  it('does what it can and tells what it could not', async () => {
    const { successfulKeys, failedKeys } = await forge.inside(() =>
      kvs.batchSet<unknown>([
        { key: 'a', value: 1 },
        { key: 'b/c', value: 2 },
        { key: 't', value: { points: 3 }, entityName: 'task' },
      ]),
    );
    expect(successfulKeys).toEqual([{ key: 'a' }, { key: 't', entityName: 'task' }]);
    expect(failedKeys).toMatchObject([{ key: 'b/c', error: { code: 'INVALID_KEY' } }]);
    const read = await forge.inside(() => kvs.batchGet([{ key: 'a' }, { key: 'none' }]));
    expect(read.successfulKeys).toMatchObject([{ key: 'a', value: 1 }]);
    expect(read.failedKeys).toMatchObject([{ key: 'none', error: { code: 'KEY_NOT_FOUND' } }]);
    await forge.inside(() => kvs.batchDelete([{ key: 'a' }]));
    expect(await forge.inside(() => kvs.get('a'))).toBeUndefined();
  });

  it('takes 25 items', async () => {
    const items = Array.from({ length: 26 }, (_, n) => ({ key: `k${n}`, value: n }));
    expect(await refused(() => kvs.batchSet(items))).toBe('400 BATCH_SIZE_NOT_IN_RANGE');
  });
});
