import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

let site: AskedSite;

beforeEach(async () => {
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('eve')
    .project('ERP', { permissions: { browse: ['anyone'], edit: ['ada', 'ben'], administer: ['ada'] } })
    .project('SEC', { browse: ['ada'] })
    .task('ERP-1', { assignee: 'ben', estimateHours: 10 })
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
  });
});
