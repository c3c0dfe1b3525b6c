import { askSite, type AskedSite } from './ask-site';
import { smallSite, withHidden } from './small-site';
import type { ActivityEditOf } from '../../src/api/activity';

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(smallSite().seed());
});
afterEach(() => site.close());

async function fromJira(path: string): Promise<unknown> {
  const request = new Request(`http://site.test/rest/api/3${path}`, { headers: { Authorization: 'Bearer ada' } });
  return (await site.site.fetch(request)).json();
}
const dates = (issue: string) => fromJira(`/issue/${issue}?fields=customfield_10015,duedate,timeestimate`);
const edit = async (edits: readonly ActivityEditOf[], as?: string) =>
  (await site.ask('edit-activities', { edits }, as)).outcomes;

describe('editing activities', () => {
  it('writes start, due date and remaining estimate as the person, and takes them back', async () => {
    const wanted = { start: '2026-11-23', due: '2026-11-25', remainingHours: 24 };
    const [done] = await edit([{ issue: 'ERP-6', edit: wanted }], 'caro');
    const before = { start: '2026-11-18', due: '2026-11-19', remainingHours: 16 };
    expect(done).toEqual({ issue: 'ERP-6', done: true, before, standing: wanted });
    expect(await dates('ERP-6')).toMatchObject({
      fields: { customfield_10015: '2026-11-23', duedate: '2026-11-25', timeestimate: 86_400 },
    });
    expect(await fromJira('/issue/ERP-6/changelog')).toMatchObject({ values: [{ author: { accountId: 'caro' } }] });
    await edit([{ issue: 'ERP-6', edit: before }]);
    expect(await dates('ERP-6')).toMatchObject({
      fields: { customfield_10015: '2026-11-18', duedate: '2026-11-19', timeestimate: 57_600 },
    });
  });

  it('clears what is to be nothing, and leaves alone what is not named', async () => {
    const [done] = await edit([{ issue: 'ERP-6', edit: { start: null } }]);
    expect(done).toMatchObject({ before: { start: '2026-11-18' }, standing: { start: null, due: '2026-11-19' } });
    const [given] = await edit([{ issue: 'ERP-7', edit: { remainingHours: 2.5 } }]);
    expect(given).toMatchObject({ before: { remainingHours: null }, standing: { remainingHours: 2.5 } });
    const [back] = await edit([{ issue: 'ERP-7', edit: { remainingHours: null } }]);
    expect(back).toMatchObject({ done: true, before: { remainingHours: 2.5 } });
    expect(await dates('ERP-7')).toMatchObject({ fields: { timeestimate: 0 } });
  });

  it('accounts for every row, of any project', async () => {
    const outcomes = await edit([
      { issue: 'ERP-6', edit: { due: '2026-11-17' } },
      { issue: 'ERP-5', edit: { due: '2026-12-21' } },
      { issue: 'NET-3', edit: { due: '2026-11-24' }, seen: { due: '2026-11-20' } },
      { issue: 'ERP-99', edit: { due: '2026-12-21' } },
    ]);
    expect(outcomes.map((one) => [one.issue, one.done ? one.before : one.problem.code])).toEqual([
      ['ERP-6', 'invalid'],
      ['ERP-5', { due: '2026-12-18' }],
      ['NET-3', { due: '2026-11-20' }],
      ['ERP-99', 'not-found'],
    ]);
    expect(outcomes[0]).toMatchObject({ problem: { field: 'due' }, standing: { due: '2026-11-19' } });
  });

  it('reads fifty together instead of one by one', async () => {
    await edit(['ERP-5', 'ERP-6', 'ERP-7'].map((issue) => ({ issue, edit: { due: '2026-12-21' } })));
    const named = (name: string) => site.requests.filter((request) => request.name.includes(name));
    expect(named('bulkfetch')).toHaveLength(3);
    expect(named('mypermissions')).toHaveLength(1);
    expect(named('PUT')).toHaveLength(3);
  });
});

describe('two people at one activity', () => {
  it('[R18] tells the second what stands, and writes nothing of the row', async () => {
    await edit([{ issue: 'ERP-6', edit: { due: '2026-11-24' }, seen: { due: '2026-11-19' } }], 'caro');
    const second = { issue: 'ERP-6', edit: { start: '2026-11-20', due: '2026-11-26' }, seen: { due: '2026-11-19' } };
    const [told] = await edit([second]);
    expect(told).toMatchObject({
      done: false,
      problem: { code: 'conflict', field: 'due' },
      standing: { start: '2026-11-18', due: '2026-11-24' },
    });
    expect(await dates('ERP-6')).toMatchObject({ fields: { customfield_10015: '2026-11-18', duedate: '2026-11-24' } });
  });

  it('[R18] lets both write different values, or the same', async () => {
    await edit([{ issue: 'ERP-6', edit: { due: '2026-11-24' }, seen: { due: '2026-11-19' } }], 'caro');
    const [start] = await edit([{ issue: 'ERP-6', edit: { start: '2026-11-20' }, seen: { start: '2026-11-18' } }]);
    expect(start).toMatchObject({ done: true, standing: { start: '2026-11-20', due: '2026-11-24' } });
    const [same] = await edit([{ issue: 'ERP-6', edit: { due: '2026-11-24' }, seen: { due: '2026-11-19' } }]);
    expect(same).toMatchObject({ done: true });
  });
});

describe('somebody who may not', () => {
  it('edit is told so, row by row', async () => {
    const outcomes = await edit(
      [
        { issue: 'ERP-6', edit: { due: '2026-11-24' } },
        { issue: 'NET-3', edit: { due: '2026-11-24' } },
      ],
      'ben',
    );
    expect(outcomes.map((one) => (one.done ? 'done' : one.problem.code))).toEqual(['not-allowed', 'done']);
    expect(await dates('ERP-6')).toMatchObject({ fields: { duedate: '2026-11-19' } });
  });

  it('see learns nothing of what is there', async () => {
    await site.close();
    site = await askSite(withHidden({}).seed());
    const hidden = ['ERP-93', 'SEC-1'].map((issue) => ({ issue, edit: { due: '2027-01-01' } }));
    const [missing] = await edit([{ issue: 'ERP-99', edit: { due: '2027-01-01' } }], 'ben');
    const outcomes = await edit(hidden, 'ben');
    expect(outcomes).toEqual(hidden.map(({ issue }) => ({ ...missing, issue })));
  });
});

it.each([
  [{ edits: [] }],
  [{ edits: [{ issue: 'ERP-6', edit: {} }] }],
  [{ edits: [{ issue: 'ERP-6', edit: { due: '2026-13-01' } }] }],
  [
    {
      edits: [
        { issue: 'ERP-6', edit: { due: null } },
        { issue: 'ERP-6', edit: { start: null } },
      ],
    },
  ],
  [{ edits: Array.from({ length: 51 }, (_, number) => ({ issue: `ERP-${number + 1}`, edit: { due: null } })) }],
])('%j is refused as a whole', async (asked) => {
  expect(await site.problem('edit-activities', asked)).toMatchObject({ code: 'invalid' });
});

describe('the terms of a link', () => {
  const ofLink = async (as?: string) => {
    const { schedule } = await site.ask('schedule', { project: 'ERP' }, as);
    const link = schedule.links.find(({ to }) => to === 'ERP-11');
    if (!link?.linkId) throw new Error('The link is read with its id');
    return { ...link, linkId: link.linkId, follower: schedule.rows.find(({ id }) => id === 'ERP-11') };
  };
  const plain = { type: 'FS' } as const;
  const after = { type: 'FS', lag: { kind: 'working', minutes: 960 } } as const;
  beforeEach(async () => {
    await site.close();
    const portfolio = smallSite()
      .task('ERP-10', { start: '2026-11-18', due: '2026-11-20', estimateHours: 8, blocks: ['ERP-11'] })
      .task('ERP-11', { estimateHours: 8 });
    site = await askSite(portfolio.seed());
  });

  it('[L14] are kept on the one that waits, move what is planned, and go back', async () => {
    const link = await ofLink();
    expect(link).toMatchObject({ terms: plain, leadDays: 0, follower: { start: '2026-11-23' } });
    const asked = { issue: 'ERP-11', linkId: link.linkId };
    expect(await site.ask('edit-link', { ...asked, terms: after, seen: plain })).toEqual({
      before: plain,
      standing: after,
    });
    expect(await ofLink()).toMatchObject({ terms: after, leadDays: 0, follower: { start: '2026-11-25' } });
    await site.ask('edit-link', { ...asked, terms: plain, seen: after });
    expect(await ofLink()).toMatchObject({ terms: plain, follower: { start: '2026-11-23' } });
    expect(await fromJira('/issue/ERP-11/properties/coordinator.schedule')).toMatchObject({
      value: { v: 1, links: {} },
    });
  });

  it('[R18] are not written over what somebody else has set', async () => {
    const { linkId } = await ofLink();
    await site.ask('edit-link', { issue: 'ERP-11', linkId, terms: after, seen: plain }, 'caro');
    const second = { issue: 'ERP-11', linkId, terms: { ...after, type: 'SS' as const }, seen: plain };
    expect(await site.problem('edit-link', second)).toMatchObject({ code: 'conflict', field: 'terms' });
    expect(await ofLink()).toMatchObject({ terms: after });
  });

  it('are set only by who may edit the one that waits, and only on a link by which it does', async () => {
    const { linkId } = await ofLink();
    const asked = { issue: 'ERP-11', linkId, terms: after };
    expect(await site.problem('edit-link', asked, 'ben')).toMatchObject({ code: 'not-allowed' });
    expect(await site.problem('edit-link', { ...asked, issue: 'ERP-10' })).toMatchObject({ code: 'invalid' });
    expect(await site.problem('edit-link', { ...asked, linkId: '999999' })).toMatchObject({ code: 'invalid' });
  });
});
