import * as v from 'valibot';
import { openHost, type Host } from '../../local/runtime/host';
import * as app from '../fixtures/forge-app/src/index';
import { echoSite, fixtureManifest } from '../fixtures/forge-host';

const whoAsks = v.object({ body: v.object({ authorization: v.string() }), invocation: v.string() });

let host: Host;
beforeEach(async () => {
  app.seenChanges.length = 0;
  app.hours.length = 0;
  host = await openHost({ manifest: fixtureManifest, store: ':memory:', site: echoSite });
});
afterEach(() => host.close());

describe('an app on the local platform', () => {
  it('is found through the manifest and answers a frame as the person who looks', async () => {
    const answer = await host.resolve('echo', { a: 1, b: undefined }, { accountId: 'ada', moduleKey: 'page' });
    expect(answer).toEqual({ payload: { a: 1 }, accountId: 'ada', moduleKey: 'page' });
  });

  it('cannot be told by a frame who is looking', async () => {
    const extension = { accountId: 'grace', project: { key: 'ERP' } };
    const answer = await host.resolve(
      'echo',
      { accountId: 'grace' },
      { accountId: 'ada', moduleKey: 'page', extension },
    );
    expect(answer).toMatchObject({ accountId: 'ada' });
  });

  it('keeps many people apart who ask at the same time', async () => {
    const people = Array.from({ length: 40 }, (_, n) => `person-${n}`);
    const answers = await Promise.all(
      people.map((accountId, n) =>
        host.resolve('who-asks', { afterMs: (n * 7) % 20 }, { accountId, moduleKey: 'page' }),
      ),
    );
    const seen = answers.map((answer) => v.parse(whoAsks, answer));
    expect(seen.map(({ body }) => body.authorization)).toEqual(people.map((accountId) => `Bearer ${accountId}`));
    expect(new Set(seen.map(({ invocation }) => invocation)).size).toBe(people.length);
  });

  it('keeps two hosts apart in one process', async () => {
    const other = await openHost({
      manifest: fixtureManifest,
      store: ':memory:',
      site: async () => Response.json({ site: 'other' }),
    });
    const [mine, theirs] = await Promise.all(
      [host, other].map((one) => one.resolve('who-asks', { afterMs: 5 }, { accountId: 'ada', moduleKey: 'page' })),
    );
    expect(mine).toMatchObject({ body: { authorization: 'Bearer ada' } });
    expect(theirs).toMatchObject({ body: { site: 'other' } });
    await other.close();
  });

  it('tells the status of its panel', async () => {
    expect(await host.invoke('panel-status', {}, { accountId: 'ada', moduleKey: 'panel' })).toMatchObject({
      status: { value: { label: 'HIGH 12' } },
    });
  });

  it('hears of what happens in the product, but not of its own doing', async () => {
    const event = { eventType: 'avi:jira:updated:issue', issue: { key: 'ERP-1' } };
    await host.publish({ ...event, atlassianId: 'ada' });
    await host.publish({ ...event, atlassianId: 'app-coordinator' });
    await host.publish({ eventType: 'avi:jira:deleted:issue', atlassianId: 'ada' });
    expect(app.seenChanges).toMatchObject([
      { issue: { key: 'ERP-1' }, atlassianId: 'ada' },
      { name: 'NEEDS_AUTHENTICATION_ERR' },
    ]);
  });

  it('runs by the clock', async () => {
    await host.runScheduled('hourly');
    expect(app.hours).toHaveLength(1);
    await expect(host.runScheduled('nope')).rejects.toThrow('declares no scheduled trigger nope');
  });

  it('lets frames ask the products in the name of the person only', async () => {
    const response = await host.fetchProduct('jira', '/rest/api/3/field', {}, { accountId: 'ada' });
    expect(await response.json()).toMatchObject({ authorization: 'Bearer ada' });
    const anonymous = await host.fetchProduct('jira', '/rest/api/3/field', {}, {});
    expect(anonymous.headers.get('forge-proxy-error')).toBe('NEEDS_AUTHENTICATION_ERR');
  });
});
