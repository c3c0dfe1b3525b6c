import type { AskedSite } from './ask-site';
import { edited, fresh, planOf, planRun, planSite } from './plan-run';
import { decidedImport } from '../../src/analysis/plan-comparison';
import { writeMspdi } from '../../src/documents/mspdi/write-mspdi';

jest.mock('@forge/bridge', () => ({ invoke: () => Promise.reject(new Error('The test asks the app itself.')) }));

let site: AskedSite;
let on: ReturnType<typeof planRun>;
beforeEach(async () => {
  site = await planSite();
  on = planRun(site);
});
afterEach(() => site.close());

describe('a plan on its way out and back', () => {
  it('[F15] exports, imports and exports again without a change', async () => {
    const file = await on.exported();
    const plan = planOf(file);
    const { differences, refused } = await on.compare(plan);
    expect(refused.size).toBe(0);
    const news = differences.filter(({ fate }) => fate !== 'unchanged' && fate !== 'only-here');
    expect(news).toEqual([]);
    expect(decidedImport(await on.compare(plan), {}).changes).toEqual([]);
    expect(await on.exported()).toBe(file);
    expect(writeMspdi(plan)).toBe(file);
  });

  it('[F13] takes what the planner changed in an exported file as news, and what both changed as a conflict', async () => {
    const plan = planOf(await on.exported());
    const moved = edited(plan, {
      'ERP-21': { finish: '2026-12-08T17:00:00' },
      'ERP-22': { finish: '2026-12-15T17:00:00', name: 'Load all' },
      'ERP-25': { start: '2026-12-14T08:00:00', manual: true },
    });
    await site.ask('apply-import', {
      project: 'ERP',
      register: 'changes',
      conventions: { decimal: 'unknown', dates: 'unknown', empty: 'keep' },
      rows: [{ line: 2, cells: { title: 'Another change' } }],
    });
    await on.put('ERP-22', { summary: 'Load everything' });
    const { differences } = await on.compare(moved);
    const verdicts = differences.flatMap(({ issueKey, fields }) =>
      fields.filter(({ verdict }) => verdict !== 'unchanged').map(({ field, verdict }) => [issueKey, field, verdict]),
    );
    expect(verdicts).toEqual(
      expect.arrayContaining([
        ['ERP-21', 'finish', 'theirs'],
        ['ERP-22', 'finish', 'theirs'],
        ['ERP-22', 'name', 'conflict'],
        ['ERP-25', 'start', 'theirs'],
      ]),
    );
    expect(verdicts).toHaveLength(4);
  });
});

describe('importing a new plan', () => {
  it('[F11] raises epics, work, parts and milestones with dates, estimates and links, and accounts for every task', async () => {
    const { counts, report, tasks, notKept } = await on.run(fresh);
    expect(notKept).toBeUndefined();
    expect(counts).toEqual({ created: 5, updated: 0, unchanged: 0, refused: 1, failed: 0 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(tasks);
    expect(report.find(({ id }) => id === '6')?.why).toContain('SEC-9');
    const ours = await on.ours();
    const of = (name: string) => ours.find((one) => one.name === name);
    const [sites, north, cables, south, live] = ['Sites', 'North', 'Cables', 'South', 'All sites live'].map(of);
    expect(sites?.values).toMatchObject({ start: null, finish: null, parent: null });
    expect(north?.values.parent).toBe(sites?.issueKey);
    expect(cables?.values).toMatchObject({
      parent: north?.issueKey,
      start: '2026-12-01',
      finish: '2026-12-04',
      workMinutes: 1920,
    });
    expect(south?.values.predecessors).toEqual([`${cables?.issueKey} SS +480`]);
    expect(live?.values).toMatchObject({
      parent: sites?.issueKey,
      finish: '2026-12-11',
      predecessors: [`${south?.issueKey} FS`],
    });
  });

  it('[F6] changes nothing when the same file comes again, by its ids alone', async () => {
    await on.run(fresh);
    const again = await on.run(fresh);
    expect(again.counts).toEqual({ created: 0, updated: 0, unchanged: 5, refused: 1, failed: 0 });
    expect(
      site.requests.filter(({ name }) => /^(PUT|POST|DELETE)/.test(name) && !/search|bulkfetch/.test(name)),
    ).toEqual([]);
    site.kept.clear();
    expect(decidedImport(await on.compare(fresh), {}).changes).toEqual([]);
  });

  it('[F6] is taken up again after it was cut off, and raises nothing twice', async () => {
    const { epic = '' } = await on.types();
    const { id } = await site.ask('begin-plan-import', {
      project: 'ERP',
      plan: 'Roll-out',
      fileName: 'a.xml',
      tasks: 5,
    });
    const write = { id: '1', type: epic, to: { name: 'Sites' } };
    const first = await site.ask('apply-plan-import', { project: 'ERP', id, writes: [write] });
    const second = await site.ask('apply-plan-import', { project: 'ERP', id, writes: [write] });
    expect(second.outcomes).toEqual(first.outcomes);
    expect((await on.run(fresh)).counts).toMatchObject({ created: 4, failed: 0, unchanged: 1 });
  });

  it('[F6] is carried through when Jira asks to be left alone for a while, and raises nothing twice', async () => {
    const calm = (await on.ours()).length;
    site.site.faults.set({ rateLimit: { kind: 'burst', next: 3, retryAfterSeconds: 1 } });
    const { counts } = await on.run(fresh);
    expect(site.site.faults.counts).not.toEqual({});
    expect(counts).toMatchObject({ created: 5, failed: 0 });
    expect((await on.ours()).length).toBe(calm + 5);
  });

  it('[F6] is taken back, and what it created is deleted on request only where nobody changed it', async () => {
    const before = await on.ours();
    const { id } = await on.run(fresh);
    const { created } = await site.ask('plan-import-created', { project: 'ERP', id });
    expect(created.map(({ why }) => why)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const outcomes = await on.undo(id, true);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['deleted', 'deleted', 'deleted', 'deleted', 'deleted']);
    expect(await on.ours()).toEqual(before);
    expect((await on.run(fresh)).counts).toMatchObject({ created: 5, failed: 0 });
  });
});
