import * as v from 'valibot';
import { askSite, type AskedSite } from './ask-site';
import { smallSite } from './small-site';

let site: AskedSite;
beforeEach(async () => {
  const seed = smallSite().task('ERP-50', { summary: 'Load', assignee: 'caro', estimateHours: 10, due: '2026-12-11' });
  site = await askSite(seed.seed());
});
afterEach(() => site.close());

const importing = {
  project: 'ERP',
  register: 'risks',
  conventions: { decimal: 'unknown', dates: 'unknown', empty: 'keep' },
} as const;
const row = { line: 2, cells: { importKey: 'R-1', statement: 'Tests may be late', impact: 4 } };
const task = { id: 'uid:1', type: '10002', to: { name: 'Cut over' } };
const split = { issue: 'ERP-50', account: 'ada', minutes: 240, seen: { account: 'caro', minutes: 600 } };
const request = { project: 'ERP', title: 'Move the due date', reason: 'From the 1st to the 2nd', affects: ['ERP-50'] };

/** Each gives the key of what it raised, or throws what the person is told. */
const raising: Readonly<Record<string, () => Promise<string | undefined>>> = {
  'a part of work': async () => (await site.ask('split-work', split)).part,
  'what a risk became': async () => (await site.ask('mark-risk-occurred', { issue: 'ERP-2' })).occurredAs,
  'a change request for a silent move': async () => (await site.ask('raise-change', request)).key,
  'a row of a register': async () => {
    const { outcomes } = await site.ask('apply-import', { ...importing, rows: [row] });
    return keyOf(outcomes[0]);
  },
  'a task of a plan': async () => {
    const order = { project: 'ERP', plan: 'Roll-out', fileName: 'plan.xml', tasks: 1 };
    const { id } = await site.ask('begin-plan-import', order);
    return keyOf((await site.ask('apply-plan-import', { project: 'ERP', id, writes: [task] })).outcomes[0]);
  },
};

function keyOf(outcome: object | undefined): string {
  const told = v.parse(v.looseObject({ key: v.optional(v.string()), why: v.optional(v.string()) }), outcome);
  if (told.key === undefined) throw new Error(told.why);
  return told.key;
}

const loseTheAnswer = () =>
  site.site.faults.set({
    path: '/rest/api/3/issue$',
    searchLagMs: 60_000,
    serverError: { status: 502, next: 1, afterEffect: true },
  });

/** Keys of all work items of the project, the oldest first. */
async function standing(): Promise<readonly string[]> {
  const read = { method: 'GET', headers: {} } as const;
  const answer = await site
    .invocation('ada')
    .user.jira('/rest/api/3/search/jql?jql=project=ERP&fields=key&maxResults=100', read);
  const { issues } = v.parse(
    v.object({ issues: v.array(v.object({ key: v.string() })) }),
    JSON.parse(await answer.text()),
  );
  return issues.map(({ key }) => key).sort();
}

function claimsAgeBy(minutes: number): void {
  for (const [key, kept] of site.kept) {
    if (!key.startsWith('import:')) continue;
    const claim = v.parse(v.looseObject({ at: v.string() }), kept);
    site.kept.set(key, { ...claim, at: new Date(Date.parse(claim.at) - minutes * 60_000).toISOString() });
  }
}

describe.each(Object.keys(raising))('%s whose raising got no answer', (name) => {
  const raise = async () => (await raising[name]?.()) ?? '';

  it('[T10] is found again by its mark, at once and after a quarter of an hour, and never raised twice', async () => {
    const before = await standing();
    loseTheAnswer();
    await expect(raise()).rejects.toThrow();
    site.site.faults.set({});
    claimsAgeBy(20);
    const key = await raise();
    const [lost, ...others] = (await standing()).filter((one) => !before.includes(one));
    expect([lost, others]).toEqual([key, []]);
    expect(await raise().catch(() => key)).toBe(key);
    expect(await standing()).toHaveLength(before.length + 1);
  });

  it('[T10] is not raised anew while Jira’s search may not know it yet', async () => {
    const before = await standing();
    loseTheAnswer();
    await expect(raise()).rejects.toThrow();
    const told = await raise().catch(String);
    expect(told).toContain('It is not certain whether');
    site.site.faults.set({});
    expect((await standing()).filter((one) => !before.includes(one))).toHaveLength(1);
  });
});

it('[T10] raises another change request for the same move once the first is finished', async () => {
  const { key } = await site.ask('raise-change', request);
  expect((await site.ask('raise-change', request)).key).toBe(key);
  const transitions = { method: 'GET', path: `/rest/api/3/issue/${key}/transitions`, headers: {} } as const;
  const offered = await site.invocation('ada').user.jira(transitions.path, transitions);
  const step = v.object({ id: v.string(), to: v.object({ statusCategory: v.object({ key: v.string() }) }) });
  const steps = v.parse(v.object({ transitions: v.array(step) }), JSON.parse(await offered.text())).transitions;
  const id = steps.find(({ to }) => to.statusCategory.key === 'done')?.id;
  const body = JSON.stringify({ transition: { id } });
  const headers = { 'Content-Type': 'application/json' };
  expect((await site.invocation('ada').user.jira(transitions.path, { method: 'POST', headers, body })).status).toBe(
    204,
  );
  expect((await site.ask('raise-change', request)).key).not.toBe(key);
});
