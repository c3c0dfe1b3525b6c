import type { AskedSite } from './ask-site';
import { edited, fresh, idOf, planOf, planRun, planSite } from './plan-run';

jest.mock('@forge/bridge', () => ({ invoke: () => Promise.reject(new Error('The test asks the app itself.')) }));

let site: AskedSite;
let on: ReturnType<typeof planRun>;
beforeEach(async () => {
  site = await planSite();
  on = planRun(site);
});
afterEach(() => site.close());

describe('importing into what is there', () => {
  it('[F6] writes what was chosen, leaves what somebody changed since the preview, and puts everything back', async () => {
    const plan = planOf(await on.exported());
    const moved = edited(plan, {
      'ERP-21': { finish: '2026-12-08T17:00:00', workMinutes: 960, name: 'Extract it' },
      'ERP-22': { finish: '2026-12-15T17:00:00' },
    });
    const links = [
      ...moved.links.filter(({ successorId }) => successorId !== idOf(plan, 'ERP-21')),
      { predecessorId: idOf(plan, 'ERP-21'), successorId: idOf(plan, 'ERP-22'), type: 'FS' as const },
    ];
    const before = await on.ours();
    const { counts, id } = await on.run({ ...moved, links });
    expect(counts).toMatchObject({ updated: 2, created: 0, failed: 0 });
    const ours = await on.ours();
    expect(ours.find((one) => one.issueKey === 'ERP-21')?.values).toMatchObject({
      name: 'Extract it',
      finish: '2026-12-08',
      workMinutes: 960,
      predecessors: [],
    });
    expect(ours.find((one) => one.issueKey === 'ERP-22')?.values.predecessors).toEqual(['ERP-21 FS']);
    await on.put('ERP-21', { summary: 'Somebody else’s name' });
    const outcomes = await on.undo(id, false);
    expect(outcomes.map(({ key, outcome }) => [key, outcome]).sort()).toEqual([
      ['ERP-21', 'left'],
      ['ERP-22', 'restored'],
    ]);
    await on.put('ERP-21', { summary: 'Extract it' });
    const after = await on.ours();
    expect(after.find((one) => one.issueKey === 'ERP-22')).toEqual(before.find((one) => one.issueKey === 'ERP-22'));
  });

  it('[R18] refuses a task that was changed between preview and writing', async () => {
    const { id } = await site.ask('begin-plan-import', {
      project: 'ERP',
      plan: 'Roll-out',
      fileName: 'a.xml',
      tasks: 1,
    });
    const write = { id: '1', issueKey: 'ERP-22', seen: { finish: '2026-12-10' }, to: { finish: '2026-12-20' } };
    const { outcomes } = await site.ask('apply-plan-import', { project: 'ERP', id, writes: [write] });
    expect(outcomes).toMatchObject([{ id: '1', outcome: 'failed', key: 'ERP-22' }]);
    expect(outcomes[0]?.why).toContain('due date of ERP-22');
  });
});

describe('who may not', () => {
  it('is told nothing of what the plan holds, and writes nothing', async () => {
    await on.run(fresh);
    expect((await site.ask('plan-imports', { project: 'ERP' }, 'ben')).imports).toEqual([]);
    for (const [name, asked] of [
      ['plan-base', { project: 'ERP', plan: 'Roll-out', part: 0 }],
      ['begin-plan-import', { project: 'ERP', plan: 'Roll-out', fileName: 'a', tasks: 1 }],
    ] as const)
      expect(await site.problem(name, asked, 'ben')).toMatchObject({ code: 'not-allowed' });
    expect(await site.problem('export-schedule', { project: 'SEC', format: 'mspdi' }, 'ben')).toMatchObject({
      code: 'not-found',
    });
  });

  it('keeps remembering tasks whose issues the importer may not see, and tells no more of them than the id', async () => {
    await on.run(fresh);
    const ours = await on.ours();
    const key = ours.find(({ name }) => name === 'South')?.issueKey ?? '';
    await site.site.fetch(
      new Request(`http://site.test/rest/api/3/issue/${key}`, {
        method: 'PUT',
        headers: { Authorization: 'Bearer ada', 'Content-Type': 'application/json' },
        body: JSON.stringify({ fields: { security: { id: '900' } } }),
      }),
    );
    const base = await site.ask('plan-base', { project: 'ERP', plan: 'Roll-out', part: 0 }, 'caro');
    expect(base.hidden).toEqual(['4']);
    expect(JSON.stringify(base)).not.toContain(key);
    expect(base.activities.find(({ id }) => id === '4')).toEqual({ id: '4', name: 'Task 4', values: {} });
    const without = { ...fresh, activities: fresh.activities.filter(({ id }) => id !== '4') };
    await on.run(without, {}, 'caro');
    const kept = await site.ask('plan-base', { project: 'ERP', plan: 'Roll-out', part: 0 });
    expect(kept.activities.find(({ id }) => id === '4')?.issueKey).toBe(key);
  });

  it('lets nobody else in while an import is open, nor take back what is not theirs', async () => {
    const { id } = await site.ask('begin-plan-import', {
      project: 'ERP',
      plan: 'Roll-out',
      fileName: 'a.xml',
      tasks: 1,
    });
    expect(
      await site.problem('begin-plan-import', { project: 'ERP', plan: 'Other', fileName: 'b', tasks: 1 }, 'caro'),
    ).toMatchObject({ code: 'conflict' });
    expect(
      await site.problem('undo-plan-import', { project: 'ERP', id, step: 'restore', part: 0 }, 'caro'),
    ).toMatchObject({ code: 'not-found' });
  });
});
