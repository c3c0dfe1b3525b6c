import type { AskedSite } from './ask-site';
import { edited, fresh, planOf, planRun, planSite } from './plan-run';
import { besideField } from '../../src/analysis/beside-work';
import { decidedImport } from '../../src/analysis/plan-comparison';
import { writeMspdi } from '../../src/documents/mspdi/write-mspdi';
import { readXer } from '../../src/documents/xer/read-xer';
import type { Plan } from '../../src/model/plan';

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

describe('[F16] what stands beside the work in an exported plan', () => {
  const taskOf = (plan: Plan, beside: string) => plan.activities.find(({ texts }) => texts[besideField] === beside);
  const exported = async () => {
    const plan = planOf(await on.exported());
    const version = plan.activities.find(({ texts }) => texts[besideField]?.startsWith('version '));
    if (!version) throw new Error('The plan has no version.');
    return { plan, version };
  };
  const withTask = (plan: Plan, id: string, change: Partial<Plan['activities'][number]>): Plan => ({
    ...plan,
    activities: plan.activities.map((activity) => (activity.id === id ? { ...activity, ...change } : activity)),
  });

  it('is a milestone for each version, and a task for linked work of another project with its link', async () => {
    const { plan, version } = await exported();
    expect(version).toMatchObject({ name: '1.0', milestone: true, manual: true, finish: '2026-12-20T17:00:00' });
    const neighbour = taskOf(plan, 'issue NET-3');
    expect(neighbour?.name).toContain('NET-3');
    const own = plan.activities.find(({ issueKey }) => issueKey === 'ERP-25');
    expect(plan.links).toContainEqual({ predecessorId: own?.id, successorId: neighbour?.id, type: 'FS' });
  });

  it('comes back without a word to write, and is accounted for', async () => {
    const { plan, version } = await exported();
    const { counts, report, tasks } = await on.run(plan);
    expect(counts).toMatchObject({ created: 0, updated: 0, refused: 0, failed: 0 });
    expect(report).toHaveLength(tasks);
    expect(report.find(({ id }) => id === version.id)?.why).toContain('stands for a version');
    expect(report.find(({ id }) => id === taskOf(plan, 'issue NET-3')?.id)?.why).toContain('another project');
    expect((await on.ours()).map(({ id }) => id)).not.toContain('ERP-26');
  });

  it('shows a date that the planner gave a version beside Jira’s, and writes nothing', async () => {
    const { plan, version } = await exported();
    const moved = withTask(plan, version.id, { start: '2027-01-15T17:00:00', finish: '2027-01-15T17:00:00' });
    const comparison = await on.compare(moved);
    expect(comparison.versions).toMatchObject([
      {
        fate: 'changed-there',
        isVersion: true,
        fields: [
          { field: 'name', verdict: 'unchanged' },
          { field: 'finish', verdict: 'theirs', theirs: '2027-01-15', ours: '2026-12-20' },
        ],
      },
    ]);
    expect(decidedImport(comparison, { [version.id]: 'theirs' }).changes).toEqual([]);
  });

  it('neither writes nor takes away a link to work of another project', async () => {
    const { plan } = await exported();
    const neighbour = taskOf(plan, 'issue NET-3')?.id ?? '';
    const without = { ...plan, links: plan.links.filter(({ successorId }) => successorId !== neighbour) };
    const own = plan.activities.find(({ issueKey }) => issueKey === 'ERP-22')?.id ?? '';
    const more = {
      ...without,
      links: [...without.links, { predecessorId: neighbour, successorId: own, type: 'FS' as const }],
    };
    expect(decidedImport(await on.compare(more), {}).changes).toEqual([]);
  });
});

it('[F6] an import of a Primavera plan is previewed, accounted for and taken back like any other', async () => {
  const rows = [
    '%T|PROJECT',
    '%F|proj_id|proj_short_name',
    '%R|10|Plant network',
    '%T|PROJWBS',
    '%F|wbs_id|proj_id|wbs_name|seq_num',
    '%R|100|10|Plant halls|1',
    '%T|TASK',
    '%F|task_id|proj_id|wbs_id|task_code|task_name|task_type|status_code|target_start_date|target_end_date',
    '%R|1|10|100|A10|Pull fibre|TT_Task|TK_NotStart|2027-02-01 08:00|2027-02-05 17:00',
  ];
  const reading = readXer(new TextEncoder().encode(['ERMHDR|19.12', ...rows, '%E'].join('\r\n').replace(/\|/g, '\t')));
  if (reading.kind === 'refused') throw new Error(reading.text);
  const before = await on.ours();
  const { differences } = await on.compare(reading.plan);
  expect(differences.filter(({ fate }) => fate === 'new').map(({ name }) => name)).toEqual([
    'Plant halls',
    'Pull fibre',
  ]);
  const { id, counts, tasks } = await on.run(reading.plan);
  expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0, refused: 0, failed: 0 });
  expect(tasks).toBe(2);
  const { created } = await site.ask('plan-import-created', { project: 'ERP', id });
  expect(created.map(({ name }) => name)).toEqual(['Plant halls', 'Pull fibre']);
  expect((await on.undo(id, true)).map(({ outcome }) => outcome)).toEqual(['deleted', 'deleted']);
  expect(await on.ours()).toEqual(before);
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
