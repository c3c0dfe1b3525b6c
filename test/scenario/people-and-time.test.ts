import * as v from 'valibot';
import { addDays } from '../../src/model/date';
import { noTeam, type TeamPlan } from '../../src/model/team-plan';
import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

const place = { team: '', role: 'Engineer', involvementPercent: 50 };
const team: TeamPlan = {
  ...noTeam,
  focusPercent: 80,
  region: { country: 'GB', part: 'ENG' },
  members: [
    { accountId: 'ben', ...place },
    { accountId: 'cleo', ...place },
  ],
};
const wedding = { account: 'ben', from: '2026-11-23', to: '2026-11-24', reason: 'Wedding' } as const;

let site: AskedSite;

beforeEach(async () => {
  const seed = portfolio()
    .person('ada')
    .person('ben')
    .person('cleo')
    .person('eve')
    .group('engineers', ['ben', 'eve'])
    .project('ERP')
    .project('NET', { permissions: { browse: ['anyone'], edit: ['anyone'], administer: ['eve'] } })
    .project('SEC', { browse: ['ada'] })
    .task('ERP-1', { assignee: 'ben', estimateHours: 10, due: '2026-11-25', start: '2026-11-23' })
    .task('ERP-2', { assignee: 'ben' })
    .task('NET-1', { assignee: 'cleo', estimateHours: 6, due: '2026-11-27' })
    .task('SEC-1', { assignee: 'ben', estimateHours: 20, due: '2026-11-27' })
    .seed();
  site = await askSite(seed);
});
afterEach(() => site.close());

const ask = (as = 'ada') => site.ask('workload', { project: 'ERP' }, as);
const ben = async (as = 'ada') => (await ask(as)).workload.people.find(({ person }) => person.accountId === 'ben');

describe('people and time', () => {
  it('[K11] shows members without work of the project, what they have elsewhere, and others who have work here', async () => {
    await site.ask('save-team', { project: 'ERP', team: { ...team, members: team.members.slice(1) } });
    const { workload } = await ask();
    expect(workload.people.map(({ person, member }) => [person.name, member])).toEqual([
      ['Ben', false],
      ['Cleo', true],
    ]);
    expect(workload.work.map(({ key, minutes }) => [key, minutes])).toEqual([
      ['ERP-1', 600],
      ['ERP-2', undefined],
      ['NET-1', 360],
      ['SEC-1', 1_200],
    ]);
    expect(workload.holidays['GB-ENG']).toContainEqual({ date: '2026-12-25', name: 'Christmas Day' });
  });

  it('[K14] leaves out the work that the reader may not see, also from every sum', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    const { workload } = await ask('eve');
    expect(JSON.stringify(workload)).not.toContain('SEC');
    const { free } = await site.ask('free-capacity', { project: 'ERP', months: 2 }, 'eve');
    expect(free.total.months[0]?.elsewhereHours).toBe(6);
  });

  it('[K2] [K12] counts leave, holidays, focus and involvement in what is free', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    await site.ask('edit-leave', { project: 'ERP', add: [wedding], remove: [] });
    const { capacity } = await site.ask('capacity', { project: 'ERP', weeks: 6 });
    const load = capacity.people.find(({ person }) => person.accountId === 'ben');
    expect(load?.weeks.map(({ capacityHours }) => capacityHours)).toEqual([32, 19.2, 32, 32, 32, 25.6]);
    expect(load?.weeks[1]?.demand.find(({ key }) => key === 'ERP-1')?.hours).toBe(10);
    const { free } = await site.ask('free-capacity', { project: 'ERP', months: 1 });
    expect(free.roles.map(({ name, people }) => [name, people])).toEqual([['Engineer', 2]]);
  });

  it('[K14] tells why somebody is away to the person and to whoever plans them there, to nobody else', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    await site.ask('edit-leave', { project: 'ERP', add: [wedding], remove: [] });
    const days = { from: '2026-11-23', to: '2026-11-24' };
    expect((await ben('ada'))?.leave).toEqual([{ ...days, why: 'Wedding' }]);
    expect((await ben('ben'))?.leave).toEqual([{ ...days, why: 'Wedding' }]);
    expect((await ben('cleo'))?.leave).toEqual([days]);
    await site.ask('save-team', { project: 'NET', team }, 'eve');
    const { workload } = await site.ask('workload', { project: 'NET' }, 'eve');
    expect(workload.people.find(({ person }) => person.accountId === 'ben')?.leave).toEqual([days]);
    for (const question of ['capacity', 'workload', 'free-capacity', 'status-report'] as const)
      expect(JSON.stringify(await site.ask(question, { project: 'ERP' }, 'cleo'))).not.toContain('Wedding');
  });

  it('[K14] lets people enter their own leave, and planners that of their team only', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    expect(await site.ask('edit-leave', { project: 'ERP', add: [wedding], remove: [] }, 'ben')).toMatchObject({
      added: 1,
    });
    const of = (account: string) => ({ project: 'ERP', add: [{ ...wedding, account }], remove: [] });
    expect(await site.problem('edit-leave', of('cleo'), 'ben')).toMatchObject({ code: 'not-allowed' });
    expect(await site.problem('edit-leave', of('eve'), 'ada')).toMatchObject({ code: 'not-allowed' });
    const hours = { project: 'ERP', account: 'cleo', version: 0, hoursByWeekday: [8, 8, 8, 0, 0, 0, 0] };
    expect(await site.problem('save-person-time', hours, 'ben')).toMatchObject({ code: 'not-allowed' });
    expect(await site.problem('save-team', { project: 'ERP', team }, 'ben')).toMatchObject({ code: 'not-allowed' });
  });

  it('says that a team does not fit into its record, and keeps the one that is there', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    const crowd = Array.from({ length: 500 }, (_, at) => ({
      accountId: `person-${at}`,
      team: '統'.repeat(100),
      role: '計'.repeat(100),
      involvementPercent: 100,
    }));
    const large = { project: 'ERP', team: { ...team, version: 1, members: crowd } };
    expect(await site.problem('save-team', large)).toMatchObject({ code: 'invalid', field: 'team' });
    expect((await ask('ada')).workload.team.version).toBe(1);
  });

  it('enters leave of several people together or not at all', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    const kept = JSON.stringify([...site.kept]);
    const year = (first: number, reason: string) =>
      Array.from({ length: 400 }, (_, at) => {
        const day = addDays('2027-01-01', first + at);
        return { account: 'cleo', from: day, to: day, reason };
      });
    await site.ask('edit-leave', { project: 'ERP', add: year(0, ''), remove: [] });
    const before = JSON.stringify([...site.kept]);
    expect(before).not.toBe(kept);
    const tooMany = { project: 'ERP', add: [wedding, ...year(400, '')], remove: [] };
    expect(await site.problem('edit-leave', tooMany)).toMatchObject({ code: 'invalid', field: 'add' });
    const tooLong = { project: 'ERP', add: [wedding, ...year(0, '統'.repeat(200))], remove: year(0, '') };
    expect(await site.problem('edit-leave', tooLong)).toMatchObject({ code: 'invalid', field: 'add' });
    expect(JSON.stringify([...site.kept])).toBe(before);
  });

  it('takes the same leave once, and leaves what another project entered where it is', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    await site.ask('save-team', { project: 'NET', team }, 'eve');
    const edit = { project: 'ERP', add: [wedding, { ...wedding, to: '2026-11-30' }], remove: [] };
    expect(await site.ask('edit-leave', edit)).toEqual({ added: 2, removed: 0, unchanged: 0 });
    const kept = JSON.stringify([...site.kept]);
    expect(await site.ask('edit-leave', edit)).toEqual({ added: 0, removed: 0, unchanged: 2 });
    expect(JSON.stringify([...site.kept])).toBe(kept);
    const remove = { project: 'NET', add: [], remove: [wedding] };
    expect(await site.ask('edit-leave', remove, 'eve')).toMatchObject({ removed: 0 });
    expect(await site.ask('edit-leave', { ...remove, project: 'ERP' })).toMatchObject({ removed: 1 });
  });

  it('tells the second of two editors, and refuses regions and days that are not there', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    expect(await site.problem('save-team', { project: 'ERP', team })).toMatchObject({ code: 'conflict' });
    const at = { project: 'ERP', account: 'ben', version: 0 };
    await site.ask('save-person-time', { ...at, region: { country: 'DE', part: 'BY' } });
    expect(await site.problem('save-person-time', at)).toMatchObject({ code: 'conflict' });
    const nowhere = { ...at, version: 1, region: { country: 'XX' } };
    expect(await site.problem('save-person-time', nowhere)).toMatchObject({ code: 'invalid', field: 'region' });
    const backwards = { project: 'ERP', add: [{ ...wedding, to: '2026-11-01' }], remove: [] };
    expect(await site.problem('edit-leave', backwards)).toMatchObject({ code: 'invalid' });
    const forEver = { project: 'ERP', add: [{ ...wedding, to: '9999-12-31' }], remove: [] };
    expect(await site.problem('edit-leave', forEver)).toMatchObject({ code: 'invalid', field: 'add.0' });
  });

  it('keeps accounts and days, and no name of anybody', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    await site.ask('edit-leave', { project: 'ERP', add: [wedding], remove: [] });
    expect([...site.kept.keys()].sort()).toEqual([
      expect.stringMatching(/^person-time:ben$/),
      expect.stringMatching(/^team:project:/),
    ]);
    expect(JSON.stringify([...site.kept.values()])).not.toMatch(/Ben|Cleo|@example/);
  });

  it('offers roles and groups to administrators, with the people in them', async () => {
    const { sources } = await site.ask('team-sources', { project: 'ERP' });
    expect(sources.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['role Administrators', 'group engineers']);
    const id = sources.find(({ kind }) => kind === 'group')?.id ?? '';
    const { people } = await site.ask('team-source', { project: 'ERP', kind: 'group', id });
    expect(people.map(({ name }) => name)).toEqual(['Ben', 'Eve']);
    expect(await site.problem('team-sources', { project: 'ERP' }, 'ben')).toMatchObject({ code: 'not-allowed' });
  });

  it('accepts an overload until a day, and takes it back', async () => {
    const it = { project: 'ERP', account: 'ben', week: '2026-11-23', until: '2026-12-04', reason: 'Agreed' };
    expect((await site.ask('accept-overload', it, 'ben')).accepted).toMatchObject([{ account: 'ben', by: 'ben' }]);
    expect((await ask()).accepted).toHaveLength(1);
    expect(await site.problem('accept-overload', { ...it, until: '2026-01-01' })).toMatchObject({ field: 'until' });
    expect((await site.ask('accept-overload', { ...it, reason: '' })).accepted).toEqual([]);
  });

  it('hands work over, unless somebody else has meanwhile', async () => {
    const over = { issue: 'ERP-1', account: 'cleo', seen: 'ben' };
    expect(await site.ask('hand-over-work', over)).toEqual({ issue: 'ERP-1', account: 'cleo' });
    expect((await ask()).workload.work.find(({ key }) => key === 'ERP-1')?.accountId).toBe('cleo');
    expect(await site.problem('hand-over-work', { ...over, account: 'eve' })).toMatchObject({ code: 'conflict' });
    expect(await site.problem('hand-over-work', { ...over, issue: 'SEC-1' }, 'eve')).toMatchObject({
      code: 'not-found',
    });
  });

  describe('a piece of work that is divided', () => {
    const split = { issue: 'ERP-1', account: 'cleo', minutes: 240, seen: { account: 'ben', minutes: 600 } };
    const work = async () =>
      (await ask()).workload.work.flatMap(({ key, accountId, minutes, due }) =>
        key.startsWith('ERP') && minutes ? [[key, accountId, minutes, due]] : [],
      );

    it('[K25] becomes two with the same hours together, and one again', async () => {
      const before = await work();
      const parts = await site.ask('split-work', split);
      expect(parts).toEqual({ issue: 'ERP-1', part: 'ERP-3' });
      expect(await work()).toEqual([
        ['ERP-1', 'ben', 360, '2026-11-25'],
        ['ERP-3', 'cleo', 240, '2026-11-25'],
      ]);
      await site.ask('join-work', parts);
      expect(await work()).toEqual(before);
    });

    it('is left as it is where somebody has changed it meanwhile, or may not', async () => {
      const other = { ...split, seen: { account: 'ben', minutes: 480 } };
      expect(await site.problem('split-work', other)).toMatchObject({ code: 'conflict' });
      const all = { ...split, minutes: 600 };
      expect(await site.problem('split-work', all)).toMatchObject({ code: 'invalid', field: 'minutes' });
      expect(await site.problem('split-work', { ...split, issue: 'SEC-1' }, 'eve')).toMatchObject({
        code: 'not-found',
      });
      expect(await work()).toEqual([['ERP-1', 'ben', 600, '2026-11-25']]);
    });

    it('is whole again where the rest could not be written, and divided once when asked anew', async () => {
      const read = { method: 'GET', headers: {} } as const;
      const response = await site.invocation('ada').user.jira('/rest/api/3/issue/ERP-1?fields=summary', read);
      const { id } = v.parse(v.object({ id: v.string() }), JSON.parse(await response.text()));
      site.site.faults.set({ path: `/issue/${id}`, serverError: { status: 500 } });
      expect(await site.problem('split-work', split)).toMatchObject({ code: 'unavailable' });
      site.site.faults.set({});
      expect(await work()).toEqual([['ERP-1', 'ben', 600, '2026-11-25']]);
      await site.ask('split-work', split);
      expect(await work()).toHaveLength(2);
    });

    it('is left whole where the part cannot be linked, and divided where it cannot be deleted', async () => {
      site.site.faults.set({ path: '/issueLink', serverError: { status: 500 } });
      expect(await site.problem('split-work', split)).toMatchObject({ code: 'unavailable' });
      site.site.faults.set({});
      expect(await work()).toEqual([['ERP-1', 'ben', 600, '2026-11-25']]);
      const parts = await site.ask('split-work', split);
      const divided = await work();
      const read = { method: 'GET', headers: {} } as const;
      const response = await site.invocation('ada').user.jira(`/rest/api/3/issue/${parts.part}?fields=summary`, read);
      const { id } = v.parse(v.object({ id: v.string() }), JSON.parse(await response.text()));
      site.site.faults.set({ path: `/issue/${id}`, serverError: { status: 500 } });
      expect(await site.problem('join-work', parts)).toMatchObject({ code: 'unavailable' });
      site.site.faults.set({});
      expect(await work()).toEqual(divided);
    });

    it('stays divided once the part has been begun, and only its own part is joined', async () => {
      const parts = await site.ask('split-work', split);
      expect(await site.problem('join-work', { issue: 'ERP-1', part: 'ERP-2' })).toMatchObject({ field: 'part' });
      await site.ask('edit-activities', { edits: [{ issue: parts.part, edit: { remainingHours: 3 } }] });
      expect(await site.problem('join-work', parts)).toMatchObject({ code: 'conflict' });
      expect(await work()).toHaveLength(2);
    });
  });

  it('takes no more than four answers one after the other', async () => {
    await site.ask('save-team', { project: 'ERP', team });
    await ask();
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBeLessThanOrEqual(4);
  });
});
