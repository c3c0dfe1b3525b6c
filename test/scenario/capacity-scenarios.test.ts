import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

let site: AskedSite;

beforeEach(async () => {
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('eve')
    .project('ERP', {
      permissions: { browse: ['anyone'], edit: ['ada', 'ben'], administer: ['ada'] },
      securityLevels: [{ id: '900', name: 'Steering', members: ['ada'] }],
    })
    .project('SEC', { browse: ['ada'] })
    .version('ERP', 'Go-live', { releaseDate: '2026-12-04' })
    .issue('ERP-2', 'Epic', { summary: 'Data migration', assignee: 'ben' })
    .task('ERP-1', { assignee: 'ben', estimateHours: 10, parent: 'ERP-2', start: '2026-11-23', due: '2026-11-27' })
    .task('ERP-3', { assignee: 'ada', estimateHours: 30, labels: ['wave-1'], start: '2026-11-23', due: '2026-11-27' })
    .task('ERP-9', { assignee: 'ada', estimateHours: 8, security: '900', due: '2026-11-27' })
    .task('SEC-1', { assignee: 'ben', estimateHours: 5, parent: 'ERP-2', labels: ['risk', 'wave-1'] })
    .seed();
  site = await askSite(seed);
});
afterEach(() => site.close());

const move = (projectKey: string) => ({ kind: 'move', projectKey, by: { kind: 'weeks', count: 2 } }) as const;
const later = { name: 'Later', steps: [move('ERP'), move('SEC')] };
const save = (seen: number, name = 'Later', scenario: typeof later | undefined = later) => ({
  project: 'ERP',
  seen,
  name,
  ...(scenario && { scenario }),
});
const read = (as: string) => site.ask('capacity-scenarios', { project: 'ERP' }, as);

describe('scenarios of a project', () => {
  it('[K28] are kept, replaced by name and removed', async () => {
    expect(await read('ada')).toEqual({ version: 0, scenarios: [], mayEdit: true });
    await site.ask('save-capacity-scenario', save(0));
    const one = { name: 'Later', steps: [move('ERP')] };
    const { scenarios } = await site.ask('save-capacity-scenario', { ...save(1), scenario: one });
    expect(scenarios).toEqual([{ ...one, hiddenSteps: 0 }]);
    await site.ask('save-capacity-scenario', { project: 'ERP', seen: 2, name: 'Later' });
    expect(await read('ada')).toMatchObject({ version: 3, scenarios: [] });
  });

  it('[K14] do not tell of a project that the reader may not see, nor let it be overwritten', async () => {
    await site.ask('save-capacity-scenario', save(0));
    const seen = await read('ben');
    expect(seen.scenarios).toEqual([{ name: 'Later', steps: [move('ERP')], hiddenSteps: 1 }]);
    expect(JSON.stringify(seen)).not.toContain('SEC');
    expect(await site.problem('save-capacity-scenario', save(1), 'ben')).toMatchObject({ field: 'name' });
    expect((await read('ada')).scenarios).toEqual([{ ...later, hiddenSteps: 0 }]);
  });

  it('[K14] are not kept with steps that their writer may not see, who could then neither read nor remove them', async () => {
    expect(await site.problem('save-capacity-scenario', save(0), 'ben')).toMatchObject({ field: 'name' });
    expect((await read('ada')).scenarios).toEqual([]);
  });

  it('tell the second of two editors, and whoever may only look', async () => {
    await site.ask('save-capacity-scenario', save(0));
    expect(await site.problem('save-capacity-scenario', save(0, 'Other'))).toMatchObject({ code: 'conflict' });
    expect(await site.problem('save-capacity-scenario', save(1, 'Other'), 'eve')).toMatchObject({
      code: 'not-allowed',
    });
    expect((await read('eve')).mayEdit).toBe(false);
  });

  it('refuse what is not a step, and name the place', async () => {
    const steps = [{ kind: 'move', projectKey: 'ERP', weeks: 1.5 }];
    const asked = { ...save(0), scenario: { name: 'Later', steps } };
    expect(await site.problem('save-capacity-scenario', asked)).toMatchObject({ code: 'invalid' });
    expect(site.kept.size).toBe(0);
    expect(await site.problem('capacity-scenarios', { project: 'ERP', week: 3 })).toMatchObject({
      field: 'week',
      message: 'week cannot be taken: it is not known here.',
    });
  });
});

const epic = { kind: 'parent', key: 'ERP-2' } as const;
const epicLater = { kind: 'move', projectKey: 'ERP', part: epic, by: { kind: 'weeks', count: 30 } } as const;

describe('the effect of a scenario', () => {
  it('[K29] [K37] is answered with what each step takes hold of, as far ahead as it is asked', async () => {
    const { workload } = await site.ask('workload', { project: 'ERP' }, 'ben');
    expect(workload.outline.parents).toEqual([{ key: 'ERP-2', summary: 'Data migration' }]);
    const asked = { project: 'ERP', steps: [epicLater] };
    const near = await site.ask('capacity-what-if', asked, 'ben');
    expect(near.steps).toMatchObject([{ scope: { issues: 1, hours: 10, shiftDays: 210 } }]);
    expect([near.weeks, near.effect.weeks.length]).toEqual([12, 12]);
    expect(near.effect.before.demandHours - near.effect.after.demandHours).toBe(10);
    const far = await site.ask('capacity-what-if', { ...asked, weeks: 52 }, 'ben');
    expect(far.effect.after.demandHours).toBe(far.effect.before.demandHours);
    expect(far.effect.people.map(({ name }) => name)).toEqual(['Ben']);
  });

  it('[K29] stands beside kept scenarios, those named or all, without what the reader may not see', async () => {
    await site.ask('save-capacity-scenario', save(0));
    await site.ask('save-capacity-scenario', { ...save(1, 'Epic'), scenario: { name: 'Epic', steps: [epicLater] } });
    const all = await site.ask('capacity-what-if', { project: 'ERP' }, 'ben');
    expect(all.compared.map(({ name, hiddenSteps }) => [name, hiddenSteps])).toEqual([
      ['Later', 1],
      ['Epic', 0],
    ]);
    const [one] = (await site.ask('capacity-what-if', { project: 'ERP', compare: ['Epic'] }, 'ben')).compared;
    const gone = { project: 'ERP', compare: ['Epic', 'Gone'] };
    expect(await site.problem('capacity-what-if', gone)).toMatchObject({ code: 'invalid', field: 'compare' });
    expect(one).toMatchObject({ name: 'Epic', totals: { demandHours: all.effect.before.demandHours - 10 } });
    expect(site.requests.every(({ name }) => !name.startsWith('PUT'))).toBe(true);
  });

  it('[K37] knows labels of the project’s own work only, since of others not all are read', async () => {
    const { workload } = await site.ask('workload', { project: 'ERP' });
    expect(workload.work.map(({ key, labels, parentKey }) => [key, labels, parentKey])).toEqual(
      expect.arrayContaining([
        ['ERP-3', ['wave-1'], undefined],
        ['SEC-1', undefined, 'ERP-2'],
      ]),
    );
    expect(workload.outline.versions).toMatchObject([{ name: 'Go-live', release: '2026-12-04' }]);
  });

  it('[K37] knows the name of an epic that somebody has no work in, from what Jira says of the work', async () => {
    const { workload } = await site.ask('workload', { project: 'SEC' });
    expect(workload.outline.parents).toEqual([{ key: 'ERP-2', summary: 'Data migration' }]);
  });
});

describe('kept scenarios', () => {
  it('[K28] of an older shape are read as they were meant', async () => {
    await site.ask('save-capacity-scenario', save(0));
    const [[key] = ['']] = [...site.kept].filter(([name]) => name.startsWith('scenarios:'));
    const steps = [{ kind: 'move', projectKey: 'ERP', weeks: -3 }];
    site.kept.set(key, { v: 1, version: 7, scenarios: [{ name: 'Old', steps }] });
    const { version, scenarios } = await read('ada');
    expect(version).toBe(7);
    expect(scenarios[0]?.steps).toEqual([{ kind: 'move', projectKey: 'ERP', by: { kind: 'weeks', count: -3 } }]);
  });

  it('[K14] are hidden where a step names an issue of a project that the reader may not see', async () => {
    const part = { kind: 'parent', key: 'SEC-1' } as const;
    const scenario = { name: 'Later', steps: [move('ERP'), { ...epicLater, part }] };
    await site.ask('save-capacity-scenario', { ...save(0), scenario });
    expect((await read('ben')).scenarios).toMatchObject([{ steps: [move('ERP')], hiddenSteps: 1 }]);
  });

  it('[K28] leave out steps that name an issue under a security level, and are not written over without them', async () => {
    const part = { kind: 'issues', keys: ['ERP-3', 'ERP-9'] } as const;
    const scenario = { name: 'Later', steps: [move('ERP'), { ...epicLater, part }, epicLater] };
    const asked = { project: 'ERP', seen: 0, name: 'Later', scenario };
    expect(await site.problem('save-capacity-scenario', asked, 'ben')).toMatchObject({ field: 'name' });
    await site.ask('save-capacity-scenario', asked);
    const seen = await read('ben');
    expect(seen.scenarios).toEqual([{ name: 'Later', steps: [move('ERP'), epicLater], hiddenSteps: 1 }]);
    const { compared } = await site.ask('capacity-what-if', { project: 'ERP' }, 'ben');
    expect(compared).toMatchObject([{ name: 'Later', hiddenSteps: 1 }]);
    expect(JSON.stringify([seen, compared])).not.toContain('ERP-9');
    const over = { project: 'ERP', seen: 1, name: 'Later', scenario: { name: 'Later', steps: [move('ERP')] } };
    expect(await site.problem('save-capacity-scenario', over, 'ben')).toMatchObject({ field: 'name' });
    expect((await read('ada')).scenarios).toEqual([{ ...scenario, hiddenSteps: 0 }]);
  });

  it('[K28] that name a work item which is gone are cleared away by an administrator, and by nobody written over', async () => {
    const scenario = { name: 'Later', steps: [{ ...epicLater, part: { kind: 'issues', keys: ['ERP-3'] } as const }] };
    const asked = { project: 'ERP', seen: 0, name: 'Later', scenario };
    await site.ask('save-capacity-scenario', asked);
    await site.site.fetch(
      new Request('http://site.test/rest/api/3/issue/ERP-3', {
        method: 'DELETE',
        headers: { Authorization: 'Bearer ada' },
      }),
    );
    const without = { project: 'ERP', seen: 1, name: 'Later' };
    for (const over of [without, { ...asked, seen: 1 }])
      expect(await site.problem('save-capacity-scenario', over, 'ben')).toMatchObject({ field: 'name' });
    expect(await site.problem('save-capacity-scenario', { ...asked, seen: 1 })).toMatchObject({ field: 'name' });
    expect((await site.ask('save-capacity-scenario', without)).scenarios).toEqual([]);
  });

  it('[K28] cost one more fetch for the issues that their steps name, beside the projects', async () => {
    await site.ask('save-capacity-scenario', save(0));
    await read('ada');
    const without = site.requests.length;
    await site.ask('save-capacity-scenario', { ...save(1, 'Epic'), scenario: { name: 'Epic', steps: [epicLater] } });
    await read('ada');
    expect(site.requests.length).toBe(without + 1);
  });

  it('refuse what a record cannot hold, and keep what stands', async () => {
    const keys = Array.from({ length: 100 }, () => 'ERP-2');
    const steps = Array.from({ length: 20 }, () => ({ ...epicLater, part: { kind: 'issues', keys } as const }));
    let seen = 0;
    let refused: unknown;
    while (refused === undefined && seen < 20) {
      const asked = { ...save(seen, `Big ${seen}`), scenario: { name: `Big ${seen}`, steps } };
      const reply = await site.ask('save-capacity-scenario', asked).catch((error: unknown) => error);
      if (reply instanceof Error) refused = await site.problem('save-capacity-scenario', asked);
      else seen += 1;
    }
    expect(refused).toMatchObject({ code: 'invalid', field: 'name' });
    expect(seen).toBeGreaterThan(2);
    expect((await read('ada')).version).toBe(seen);
  });
});
