import { InternalServerError, JobDoesNotExistError, Queue, RateLimitError, type AsyncEvent } from '@forge/events';
import { openHost, type Host } from '../../local/runtime/host';
import { echoSite, fixtureManifest } from '../fixtures/forge-host';

type Consumer = (event: AsyncEvent) => unknown;
interface Work {
  readonly work: () => Promise<unknown>;
}

let host: Host;
let consume: Consumer = () => undefined;
let seen: AsyncEvent[] = [];
let now = Date.UTC(2026, 10, 24);

beforeEach(async () => {
  seen = [];
  consume = () => undefined;
  host = await openHost({
    manifest: fixtureManifest,
    store: ':memory:',
    site: echoSite,
    now: () => now,
    handlers: {
      resolver: ({ work }: Work) => work(),
      onJob: (event: AsyncEvent) => {
        seen.push(event);
        return consume(event);
      },
    },
  });
});
afterEach(() => host.close());

const inside = <T>(work: () => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const run = () => work().then(resolve, reject);
    host.invoke('resolver', { work: run }, { accountId: 'ada' }).catch(reject);
  });

const jobs = () => new Queue({ key: 'jobs' });
const bodies = () => seen.map((event) => event.body['n']);

describe('a queue', () => {
  it('brings every event to its consumer and tells how far the job has come', async () => {
    const { jobId } = await inside(() => jobs().push([{ body: { n: 1 } }, { body: { n: 2 } }]));
    expect(await inside(() => jobs().getStats(jobId))).toEqual({ success: 0, inProgress: 2, failed: 0 });
    await host.queues.settle();
    expect(bodies().sort()).toEqual([1, 2]);
    expect(seen[0]).toMatchObject({ queueName: 'jobs', jobId });
    expect(await inside(() => jobs().getStats(jobId))).toEqual({ success: 2, inProgress: 0, failed: 0 });
  });

  it('holds an event back until its delay is over', async () => {
    await inside(() => jobs().push({ body: { n: 1 }, delayInSeconds: 60 }));
    await host.queues.deliver(now + 59_000);
    expect(bodies()).toEqual([]);
    await host.queues.deliver(now + 60_000);
    expect(bodies()).toEqual([1]);
  });

  it('tries again after a failure', async () => {
    consume = () => {
      if (seen.length === 1) throw new Error('not yet');
      return undefined;
    };
    await inside(() => jobs().push({ body: { n: 1 } }));
    await host.queues.settle();
    expect(seen.map((event) => event.retryContext?.retryCount)).toEqual([undefined, 1]);
  });

  it('tries again when and with what the consumer asks for', async () => {
    consume = (event) =>
      event.retryContext === undefined
        ? {
            _retry: true,
            retryOptions: { retryAfter: 30, retryReason: 'FUNCTION_RETRY_REQUEST', retryData: { page: 2 } },
          }
        : undefined;
    await inside(() => jobs().push({ body: { n: 1 } }));
    await host.queues.deliver(now);
    await host.queues.deliver(now + 29_000);
    expect(seen).toHaveLength(1);
    await host.queues.deliver(now + 30_000);
    expect(seen[1]?.retryContext).toMatchObject({
      retryCount: 1,
      retryReason: 'FUNCTION_RETRY_REQUEST',
      retryData: { page: 2 },
    });
  });

  it('gives an event up after a day of failures', async () => {
    consume = () => Promise.reject(new Error('never'));
    const { jobId } = await inside(() => jobs().push({ body: { n: 1 } }));
    await host.queues.settle();
    expect(await inside(() => jobs().getStats(jobId))).toEqual({ success: 0, inProgress: 0, failed: 1 });
    expect(seen.length).toBeGreaterThan(90);
  });

  it('may bring every event twice', async () => {
    host.queues.duplicates = true;
    await inside(() => jobs().push([{ body: { n: 1 } }, { body: { n: 2 } }]));
    await host.queues.settle();
    expect(bodies().sort()).toEqual([1, 1, 2, 2]);
    expect(new Set(seen.map((event) => event.eventId)).size).toBe(2);
  });

  it('forgets a cancelled job', async () => {
    const { jobId } = await inside(() => jobs().push({ body: { n: 1 }, delayInSeconds: 10 }));
    await inside(() => jobs().cancel(jobId));
    await host.queues.settle();
    expect(seen).toEqual([]);
    await expect(inside(() => jobs().getStats(jobId))).rejects.toThrow(JobDoesNotExistError);
  });

  it('takes 500 events in a minute', async () => {
    const fifty = Array.from({ length: 50 }, (_, n) => ({ body: { n } }));
    for (let turn = 0; turn < 10; turn += 1) await inside(() => jobs().push(fifty));
    await expect(inside(() => jobs().push({ body: {} }))).rejects.toThrow(RateLimitError);
    now += 61_000;
    expect((await inside(() => jobs().push({ body: {} }))).jobId).toBeTruthy();
  });

  it('needs a consumer in the manifest', async () => {
    await expect(inside(() => new Queue({ key: 'nope' }).push({ body: {} }))).rejects.toThrow(InternalServerError);
  });

  it('asks nobody to sign in: a consumer has no person behind it', async () => {
    const { asUser, route } = await import('@forge/api');
    const outcomes: unknown[] = [];
    consume = () =>
      asUser()
        .requestJira(route`/rest/api/3/field`)
        .catch((error: Error) => outcomes.push(error.name));
    await inside(() => jobs().push({ body: { n: 1 } }));
    await host.queues.settle();
    expect(outcomes).toEqual(['NEEDS_AUTHENTICATION_ERR']);
  });
});
