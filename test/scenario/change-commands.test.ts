import { askSite, type AskedSite } from './ask-site';
import { smallSite, withHidden } from './small-site';

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(withHidden({ summary: 'Hidden', status: 'Submitted' }).seed());
});
afterEach(() => site.close());

async function fromJira(path: string): Promise<unknown> {
  const request = new Request(`http://site.test/rest/api/3${path}`, { headers: { Authorization: 'Bearer ada' } });
  return (await site.site.fetch(request)).json();
}
const one = async (edit: object, seen?: object, as = 'ada') =>
  (await site.ask('edit-changes', { edits: [{ issue: 'ERP-4', edit, ...(seen && { seen }) }] }, as)).outcomes[0];

describe('editing change requests', () => {
  it('writes every value where it is kept and tells what takes it back', async () => {
    const edit = {
      title: 'A better name',
      description: 'First line\nSecond line',
      reason: 'The law asks for it',
      scopeChange: 'add',
      cost: '-1250.50',
      effortDays: 3,
      boardDate: '2026-11-25',
      emergency: true,
      affects: ['ERP-6'],
      pages: 'https://example.com/wiki/1',
    } as const;
    const outcome = await one(edit);
    expect(outcome).toMatchObject({ done: true, change: edit, before: { cost: '18000.00', emergency: false } });
    const back = await one(outcome?.done ? outcome.before : {}, edit);
    expect(back).toMatchObject({ done: true, change: { cost: '18000.00', affects: [], emergency: false } });
    expect(await fromJira('/issue/ERP-4/properties/coordinator.change')).toMatchObject({
      value: { v: 1, type: 'scope', cost: '18000.00', days: 6 },
    });
  });

  it('[R18] tells the second of two what stands, and writes nothing', async () => {
    await one({ cost: '1.00' }, { cost: '18000.00' }, 'caro');
    const second = await one({ cost: '2.00', days: 1 }, { cost: '18000.00', days: 6 });
    expect(second).toMatchObject({
      done: false,
      problem: { code: 'conflict', field: 'cost' },
      standing: { cost: '1.00', days: 6 },
    });
  });

  it('[R18] takes 2000 and 2000.00 for the same amount, so that what was typed can be changed back', async () => {
    await one({ cost: '2000' }, { cost: '18000.00' });
    expect(await one({ cost: '18000.00' }, { cost: '2000' })).toMatchObject({ done: true });
  });

  it('changes the requester where Jira lets the person modify the reporter, and changes it back', async () => {
    const reporter = async () => await fromJira('/issue/ERP-4?fields=reporter');
    const before = (await site.ask('change-log', { project: 'ERP' })).register.rows.find(({ key }) => key === 'ERP-4');
    const seen = { requesterAccountId: before?.requester?.accountId ?? null };
    const outcome = await one({ requesterAccountId: 'caro' }, seen);
    expect(outcome).toMatchObject({ done: true, change: { requester: { accountId: 'caro' } }, before: seen });
    expect(await reporter()).toMatchObject({ fields: { reporter: { accountId: 'caro' } } });
    expect(JSON.stringify(await fromJira('/issue/ERP-4/properties/coordinator.change'))).not.toContain('requester');
    const second = await one({ requesterAccountId: 'ben' }, seen);
    expect(second).toMatchObject({ done: false, problem: { code: 'conflict', field: 'requesterAccountId' } });
    expect(await one(outcome?.done ? outcome.before : {}, { requesterAccountId: 'caro' })).toMatchObject({
      done: true,
      change: { requester: before?.requester },
    });
  });

  it('refuses another requester where Jira keeps the reporter from the person, and what Jira refuses in its words', async () => {
    expect(await one({ requesterAccountId: 'ada' }, undefined, 'caro')).toMatchObject({
      done: false,
      problem: { code: 'invalid', field: 'requesterAccountId' },
    });
    const nobody = await one({ requesterAccountId: 'gone' });
    expect(nobody).toMatchObject({
      done: false,
      problem: { code: 'invalid', message: 'Specify a valid value for reporter' },
    });
  });

  it('accounts for each of many by itself, and tells nothing of what is hidden', async () => {
    const edits = ['ERP-4', 'ERP-6', 'ERP-91', 'ERP-999'].map((issue) => ({ issue, edit: { days: 2 } }));
    const { outcomes } = await site.ask('edit-changes', { edits }, 'caro');
    const problems = outcomes.map((each) => (each.done ? 'done' : each.problem.code));
    expect(problems).toEqual(['done', 'invalid', 'not-found', 'not-found']);
    expect(JSON.stringify(outcomes[2]).replaceAll('ERP-91', '')).toBe(
      JSON.stringify(outcomes[3]).replaceAll('ERP-999', ''),
    );
    expect(await one({ days: 1 }, undefined, 'ben')).toMatchObject({ problem: { code: 'not-allowed' } });
  });

  it('refuses to write plain words over a formatted description, and values that are none', async () => {
    const list = { type: 'bulletList', content: [] };
    const body = JSON.stringify({ fields: { description: { type: 'doc', version: 1, content: [list] } } });
    const headers = { Authorization: 'Bearer ada', 'Content-Type': 'application/json' };
    await site.site.fetch(new Request('http://site.test/rest/api/3/issue/ERP-4', { method: 'PUT', headers, body }));
    expect(await one({ description: 'Plain' })).toMatchObject({ done: false, problem: { field: 'description' } });
    const wrong = { edits: [{ issue: 'ERP-4', edit: { pages: 'javascript:alert(1)' } }] };
    expect(await site.problem('edit-changes', wrong)).toMatchObject({ code: 'invalid' });
  });
});

describe('the state of a change request', () => {
  it('moves by the steps of Jira’s workflow only, and tells the second of two', async () => {
    const { status, transitions } = await site.ask('change-transitions', { issue: 'ERP-4' });
    expect(status.name).toBe('Approved');
    const step = transitions.find(({ state }) => state === 'implemented');
    const move = { issue: 'ERP-4', transition: step?.id ?? '', seen: 'Approved' };
    const { change } = await site.ask('move-change', move);
    expect(change).toMatchObject({ state: 'implemented', decision: { outcome: 'approved' } });
    expect(await site.problem('move-change', move)).toMatchObject({ code: 'conflict', field: 'status' });
  });

  it('says why there is no step, and lets nobody move what they may not edit or see', async () => {
    const { transitions, whyNone } = await site.ask('change-transitions', { issue: 'ERP-4' }, 'ben');
    expect(transitions).toEqual([]);
    expect(whyNone).toContain('“Approved”');
    const move = { transition: '11', seen: 'Approved' };
    expect(await site.problem('move-change', { issue: 'ERP-4', ...move }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
    expect(await site.problem('move-change', { issue: 'ERP-91', ...move }, 'ben')).toMatchObject({ code: 'not-found' });
    expect(await site.problem('change-transitions', { issue: 'ERP-91' }, 'ben')).toMatchObject({ code: 'not-found' });
  });

  it('[C10] goes by the project’s own mapping once an administrator has given it', async () => {
    const map = { project: 'ERP', status: 'Approved', state: 'verified' } as const;
    expect(await site.problem('map-change-status', map, 'ben')).toMatchObject({ code: 'not-allowed' });
    await site.ask('map-change-status', map);
    const stateNow = async () =>
      (await site.ask('change-log', { project: 'ERP' })).register.rows.find(({ key }) => key === 'ERP-4')?.state;
    expect(await stateNow()).toBe('verified');
    const { statuses } = await site.ask('change-statuses', { project: 'ERP' });
    expect(statuses.find(({ status }) => status.name === 'Approved')).toMatchObject({
      state: 'verified',
      by: 'project',
    });
    expect(statuses.some(({ by }) => by === 'name')).toBe(true);
    expect(await site.problem('change-statuses', { project: 'SEC' }, 'ben')).toMatchObject({ code: 'not-found' });
    await site.ask('map-change-status', { project: 'ERP', status: 'approved' });
    expect(await stateNow()).toBe('approved');
  });

  it('[X1] keeps no mapping with which the settings could not be read again', async () => {
    const map = (status: string) => ({ project: 'ERP', status, state: 'pending' }) as const;
    const kept = async () => (await site.ask('settings', { project: 'ERP' })).settings.changeStatuses ?? {};
    expect(await site.problem('map-change-status', map('---'))).toMatchObject({ code: 'invalid', field: 'status' });
    // In lower case it is twice as long.
    expect(await site.problem('map-change-status', map('İ'.repeat(200)))).toMatchObject({ code: 'invalid' });
    for (let count = 0; count < 100; count += 1) await site.ask('map-change-status', map(`Status ${count}`));
    expect(await site.problem('map-change-status', map('One more'))).toMatchObject({ code: 'invalid' });
    expect(Object.keys(await kept())).toHaveLength(100);
  });

  it('[C10] forgets a status again whose name begins or ends with a line', async () => {
    await site.ask('map-change-status', { project: 'ERP', status: '_At CAB_', state: 'pending' });
    expect(await site.ask('map-change-status', { project: 'ERP', status: '_At CAB_' })).toEqual({ changeStatuses: {} });
  });

  it('[X1] writes no mapping over settings that a newer release has saved', async () => {
    await site.ask('map-change-status', { project: 'ERP', status: 'At CAB', state: 'pending' });
    const [key = ''] = site.kept.keys();
    const newer = { v: 99, settings: { all: 'new' } };
    site.kept.set(key, newer);
    const map = { project: 'ERP', status: 'At CAB', state: 'approved' };
    expect(await site.problem('map-change-status', map)).toMatchObject({ code: 'conflict' });
    expect(site.kept.get(key)).toBe(newer);
  });
});

it('[C14] has nothing of hidden requests and milestones in the baseline', async () => {
  const plain = await askSite(smallSite().seed());
  const asked = { project: 'ERP' };
  const { baseline } = await site.ask('change-log', asked, 'ben');
  expect(baseline).toEqual((await plain.ask('change-log', asked, 'ben')).baseline);
  expect(baseline.days).toMatchObject({ baseline: '2026-12-20', approved: 6, usedPercent: 60 });
  await plain.close();
});
