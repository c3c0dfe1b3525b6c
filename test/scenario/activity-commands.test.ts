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
