import { askSite, type AskedSite } from './ask-site';
import { smallSite } from './small-site';
import { saveCapacityScenario } from '../../src/app/save-capacity-scenario';
import { syncDone } from '../../src/app/sync-done';
import { takeBaselineOf } from '../../src/app/take-baseline';
import type { Connection } from '../../src/atlassian/connection';
import type { KeyValueRange } from '../../src/store/key-value';
import type { FaultSettings } from '../../local/site/faults';

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(smallSite().seed());
});
afterEach(() => site.close());

const register = () => site.ask('risk-register', { project: 'ERP' });
const fired = () => Object.values(site.site.faults.counts).reduce((sum, count) => sum + count, 0);

describe.each<[string, FaultSettings]>([
  ['429 in a burst', { rateLimit: { kind: 'burst', next: 2, retryAfterSeconds: 3 } }],
  ['500', { serverError: { status: 500, next: 2 } }],
  ['503 for some seconds', { serverError: { status: 503, next: 1, retryAfterSeconds: 4 } }],
  ['half an answer', { truncatedBody: { next: 3 } }],
])('when Jira gives %s', (_what, faults) => {
  it('gives the same answer a little later', async () => {
    const calm = await register();
    site.site.faults.set(faults);
    expect(await register()).toEqual(calm);
    expect(fired()).toBeGreaterThan(0);
    expect(site.waitedMs).toBeGreaterThan(0);
  });

  it('writes once, and tells what then stands in Jira', async () => {
    site.site.faults.set(faults);
    const { risk } = await site.ask('edit-risk', { issue: 'NET-1', edit: { probability: 1 } });
    expect(risk).toMatchObject({ probability: 1, exposure: 4 });
    expect(fired()).toBeGreaterThan(0);
    expect((await site.ask('risk-register', { project: 'NET' })).register.rows[0]).toEqual(risk);
  });
});

it('waits as long as Jira asks before anything is sent again', async () => {
  site.site.faults.set({ rateLimit: { kind: 'burst', next: 1, retryAfterSeconds: 7 } });
  await register();
  expect(site.waitedMs).toBeGreaterThanOrEqual(7_000);
});

it('goes by the reset of the limit where Jira does not say how long, also when that outlasts the invocation', async () => {
  site.site.faults.set({ rateLimit: { kind: 'burst', next: 1 } });
  const problem = await site.problem('change-log', { project: 'ERP' });
  expect(problem).toMatchObject({ code: 'rate-limited', retryAt: '2026-11-18T10:00:30.000Z' });
});

it('stops at once when the quota is used up, and says when it is worth coming again', async () => {
  site.site.faults.set({ rateLimit: { kind: 'quota', retryAfterSeconds: 1_800 } });
  const problem = await site.problem('status-report', { project: 'ERP' });
  expect(problem).toMatchObject({ code: 'rate-limited', retryAt: '2026-11-18T10:30:00.000Z' });
  expect(site.waitedMs).toBe(0);
});

it('gives up in time to say so, when Jira stays away', async () => {
  site.site.faults.set({ serverError: { status: 503 } });
  const problem = await site.problem('capacity', { project: 'ERP' });
  expect(['unavailable', 'out-of-time']).toContain(problem.code);
  expect(site.waitedMs).toBeLessThan(25_000);
});

it('does not write a second time what took effect although the answer was an error', async () => {
  site.site.faults.set({ path: '/properties/', serverError: { status: 502, next: 1, afterEffect: true } });
  const { risk } = await site.ask('edit-risk', { issue: 'NET-1', edit: { impact: 2 } });
  expect(risk).toMatchObject({ impact: 2, exposure: 6 });
  expect(site.site.faults.counts.serverError).toBe(1);
});

it('tells what was just written although the search still lags behind', async () => {
  site.site.faults.set({ searchLagMs: 120_000 });
  const { risk } = await site.ask('edit-risk', { issue: 'ERP-1', edit: { probability: 1 } });
  expect(risk).toMatchObject({ probability: 1, exposure: 5 });
  const { register: after } = await register();
  expect(after.rows.find(({ key }) => key === 'ERP-1')).toMatchObject({ probability: 1, exposure: 5 });
});

describe('when what was kept cannot be read afterwards', () => {
  /** Jira lets nothing more through once the app has kept something. */
  const withStoreFirst = () => {
    const invocation = site.invocation('ada');
    let kept = false;
    const add: KeyValueRange['add'] = async (key, value) => (kept = await invocation.store.add(key, value));
    const set: KeyValueRange['set'] = async (key, value) => {
      kept = true;
      await invocation.store.set(key, value);
    };
    const change: KeyValueRange['change'] = async (key, next) => {
      const told = await invocation.store.change(key, next);
      kept = true;
      return told;
    };
    const slowDown = { status: 429, headers: { get: () => '3600' }, text: async () => '{}' };
    const jira: Connection['jira'] = async (path, request) => (kept ? slowDown : invocation.user.jira(path, request));
    return { ...invocation, user: { ...invocation.user, jira }, store: { ...invocation.store, add, set, change } };
  };

  it('is told all the same, so that nobody does it again', async () => {
    const named = { project: 'ERP', name: 'Approved plan', reason: 'Agreed' };
    await expect(takeBaselineOf(withStoreFirst(), named)).rejects.toThrow('Baseline “Approved plan” is taken.');
    await expect(syncDone(withStoreFirst(), { project: 'ERP' })).rejects.toThrow('The sync is finished.');
    expect((await site.ask('baselines', { project: 'ERP' })).baselines).toHaveLength(1);
  });

  it('is no error where everything was read before', async () => {
    const steps = [{ kind: 'away', accountId: 'ben', from: '2026-12-01', to: '2026-12-02' }] as const;
    const asked = { project: 'ERP', seen: 0, name: 'Ben away', scenario: { name: 'Ben away', steps } };
    expect((await saveCapacityScenario(withStoreFirst(), asked)).value.version).toBe(1);
  });
});
