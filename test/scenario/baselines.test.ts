import { askSite, type AskedSite } from './ask-site';
import { now, smallSite, withHidden } from './small-site';
import { exportStatusReport } from '../../src/app/status-report-export';

let site: AskedSite;
const open = async (seed = smallSite()) => {
  site = await askSite(seed.seed());
};
afterEach(() => site.close());

const take = (name: string, as = 'ada') =>
  site.ask('take-baseline', { project: 'ERP', name, reason: 'Agreed by the board' }, as);
const move = (issue: string, duedate: string) =>
  site.site.fetch(
    new Request(`http://site.test/rest/api/3/issue/${issue}`, {
      method: 'PUT',
      headers: { Authorization: 'Bearer ada', 'Content-Type': 'application/json' },
      body: JSON.stringify({ fields: { duedate } }),
    }),
  );
const schedule = async (baseline?: number, as = 'ada') =>
  site.ask('schedule', { project: 'ERP', ...(baseline !== undefined && { baseline }) }, as);
const rowOf = async (id: string, baseline?: number) =>
  (await schedule(baseline)).schedule.rows.find((row) => row.id === id);

describe('baselines', () => {
  it('[B1] are kept with who, when and why, the first one as the original', async () => {
    await open();
    expect(await site.ask('baselines', { project: 'ERP' })).toMatchObject({ baselines: [], mayTake: true });
    await take('Approved plan');
    const { baselines } = await take('After the change');
    expect(baselines).toMatchObject([
      { number: 2, name: 'After the change', original: false, state: 'as-taken' },
      {
        number: 1,
        name: 'Approved plan',
        reason: 'Agreed by the board',
        takenBy: { name: 'Ada Lindqvist' },
        takenAt: now,
        original: true,
        state: 'as-taken',
      },
    ]);
  });

  it('[B3] hold dates against which later ones slip, the chosen and the original', async () => {
    await open();
    expect((await rowOf('ERP-5'))?.compared).toEqual({
      finish: '2026-12-04',
      slipDays: 10,
      source: 'first-commitment',
    });
    await take('Approved plan');
    await move('ERP-5', '2026-12-22');
    await take('After the change');
    await move('ERP-5', '2026-12-23');
    const go = await rowOf('ERP-5');
    expect(go?.compared).toEqual({ finish: '2026-12-22', slipDays: 1, source: 'baseline' });
    expect(go?.originally).toEqual({ finish: '2026-12-18', slipDays: 3, source: 'baseline' });
    expect((await rowOf('ERP-5', 1))?.compared).toMatchObject({ slipDays: 3 });
    expect((await rowOf('ERP-5', 0))?.compared).toMatchObject({ slipDays: 13, source: 'first-commitment' });
    const { milestones } = (await schedule()).schedule;
    expect(milestones.find(({ name }) => name === 'ERP-5')).toMatchObject({
      slipDays: 13,
      originalBaseline: { date: '2026-12-18', slipDays: 3 },
      baseline: { date: '2026-12-22', slipDays: 1 },
      standing: 'on-re-plan',
    });
  });

  it('[M1] give a version its first date, so that the report tells by how much it slipped', async () => {
    await open();
    await take('Approved plan');
    const version = async () =>
      (await site.ask('status-report', { project: 'ERP' })).milestones.find(({ name }) => name === '1.0');
    expect(await version()).toMatchObject({ original: '2026-12-20', slipDays: 0, standing: 'on-time' });
    const config = { project: 'ERP', detail: 'full' };
    const exported = JSON.stringify(await exportStatusReport(site.invocation('ada'), config));
    expect(exported).toContain('"Baseline"');
    expect(exported).toContain('ON RE-PLAN');
    expect(exported).toMatch(/P50 and P80 are not assessed. Only \d+ finished pieces of work .*20 are needed. \[Q5\]/);
  });

  it('[B4] are taken by those who may edit work, and removed by administrators with a reason that stays', async () => {
    await open();
    expect(await site.problem('take-baseline', { project: 'ERP', name: 'x', reason: 'y' }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
    await take('Approved plan');
    await take('Second', 'caro');
    const remove = { project: 'ERP', number: 2, reason: 'Taken before the meeting' };
    expect(await site.problem('remove-baseline', { ...remove, number: 1 })).toMatchObject({ code: 'not-allowed' });
    expect(await site.problem('remove-baseline', { ...remove, number: 7 })).toMatchObject({ code: 'not-found' });
    const { baselines } = await site.ask('remove-baseline', remove);
    expect(baselines[0]).toMatchObject({
      name: 'Second',
      takenBy: { name: 'Caro Díaz' },
      removal: { by: { name: 'Ada Lindqvist' }, at: now, reason: 'Taken before the meeting' },
    });
    expect(await site.problem('remove-baseline', remove)).toMatchObject({ code: 'conflict' });
    expect((await schedule()).comparedWith).toBe(1);
    expect((await schedule(2)).comparedWith).toBeUndefined();
  });

  it('[B4] refuse a name that stands already, no name, no reason and more than are kept', async () => {
    await open();
    await take('Approved plan');
    expect(await site.problem('take-baseline', { project: 'ERP', name: 'approved PLAN', reason: 'y' })).toMatchObject({
      code: 'invalid',
      field: 'name',
    });
    expect(await site.problem('take-baseline', { project: 'ERP', name: ' ', reason: 'y' })).toMatchObject({
      field: 'name',
    });
    expect(await site.problem('take-baseline', { project: 'ERP', name: 'x', reason: '' })).toMatchObject({
      field: 'reason',
    });
    for (let number = 2; number <= 20; number += 1) await take(`Plan ${number}`);
    expect((await site.problem('take-baseline', { project: 'ERP', name: 'x', reason: 'y' })).message).toMatch(
      /at most 20/,
    );
  });

  it('[B2] say that they are not what was taken, and are compared with no more', async () => {
    await open();
    await take('Approved plan');
    for (const [key, value] of site.kept)
      if (key.startsWith('baseline-part'))
        site.kept.set(key, JSON.parse(JSON.stringify(value).replaceAll('2026-12-18', '2027-12-18')));
    const { baselines } = await site.ask('baselines', { project: 'ERP' });
    expect(baselines[0]?.state).toBe('changed');
    const { schedule: found } = await schedule();
    expect(found.findings[0]).toMatchObject({ rule: 'B2', severity: 'error' });
    expect(found.rows.find(({ id }) => id === 'ERP-5')?.compared?.source).toBe('first-commitment');
  });

  it('[B3] tell a reader nothing of work that the reader may not see, whatever they hold of it', async () => {
    const answers: string[] = [];
    for (const due of ['2026-12-01', '2027-06-01']) {
      await open(withHidden({ due, summary: `Secret until ${due}` }));
      await take('Approved plan');
      const asked = { project: 'ERP' };
      answers.push(
        JSON.stringify([
          await site.ask('baselines', asked, 'ben'),
          await schedule(undefined, 'ben'),
          await site.ask('status-report', asked, 'ben'),
        ]),
      );
      await site.close();
    }
    await open();
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).not.toMatch(/ERP-9[0-3]|Secret/);
  });
});
