import { portfolio } from '../site-builder';
import { at, jiraSite, type JiraSite } from './jira-site';

const seed = portfolio().person('ada').project('ERP').task('ERP-1').seed();
const issue = '/rest/api/3/issue/ERP-1';

let jira: JiraSite;
beforeEach(async () => {
  jira = await jiraSite(seed, { now: () => new Date('2026-01-20T09:00:00.000Z') });
});
afterEach(() => jira.site.close());

const statuses = async (count: number, path = issue): Promise<number[]> => {
  const found: number[] = [];
  for (let turn = 0; turn < count; turn += 1) found.push((await jira.ask('ada', 'GET', path)).status);
  return found;
};

it.each([
  ['burst', 'jira-burst-based'],
  ['per-issue', 'jira-per-issue-on-write'],
  ['quota', 'jira-quota-global-based'],
] as const)('refuses with the headers of a %s limit', async (kind, reason) => {
  jira.site.faults.set({ rateLimit: { kind, next: 1, retryAfterSeconds: 7 } });
  const { status, headers } = await jira.ask('ada', 'GET', issue);
  expect(status).toBe(429);
  expect(headers.get('Retry-After')).toBe('7');
  expect(headers.get('X-RateLimit-Remaining')).toBe('0');
  expect(headers.get('X-RateLimit-Reset')).toBe('2026-01-20T09:00:07Z');
  expect(headers.get('X-RateLimit-NearLimit')).toBe('true');
  expect(headers.get('RateLimit-Reason')).toBe(reason);
  expect(await statuses(2)).toEqual([200, 200]);
  expect(jira.site.faults.counts.rateLimit).toBe(1);
});

it('leaves Retry-After out when told so', async () => {
  jira.site.faults.set({ rateLimit: { kind: 'burst', next: 1 } });
  expect((await jira.ask('ada', 'GET', issue)).headers.get('Retry-After')).toBeNull();
});

it('fails a share of requests, the same ones each time', async () => {
  const settings = { serverError: { status: 503 as const, rate: 0.5, retryAfterSeconds: 2 } };
  jira.site.faults.set(settings);
  const first = await statuses(20);
  jira.site.faults.set(settings);
  expect(await statuses(20)).toEqual(first);
  expect(new Set(first)).toEqual(new Set([200, 503]));
  expect(jira.site.faults.counts.serverError).toBe(2 * first.filter((status) => status === 503).length);
});

it('loses the answer of a request that took effect', async () => {
  jira.site.faults.set({ serverError: { status: 502, next: 1, afterEffect: true } });
  expect((await jira.ask('ada', 'PUT', issue, { fields: { summary: 'Written all the same' } })).status).toBe(502);
  expect(at((await jira.ask('ada', 'GET', issue)).body, 'fields', 'summary')).toBe('Written all the same');
});

it('cuts a body short', async () => {
  const { text } = await jira.ask('ada', 'GET', issue);
  jira.site.faults.set({ truncatedBody: { next: 1 } });
  const cut = await jira.ask('ada', 'GET', issue);
  expect([cut.status, cut.body]).toEqual([200, undefined]);
  expect(text.startsWith(cut.text)).toBe(true);
  expect(jira.site.faults.counts.truncatedBody).toBe(1);
});

it('takes its time', async () => {
  jira.site.faults.set({ latencyMs: 40 });
  const start = performance.now();
  await statuses(1);
  expect(performance.now() - start).toBeGreaterThanOrEqual(38);
});

it('hits only the paths it is limited to', async () => {
  jira.site.faults.set({ path: '/search/', serverError: { status: 500 } });
  expect(await statuses(1)).toEqual([200]);
  expect((await jira.ask('ada', 'POST', '/rest/api/3/search/jql', { jql: 'project = ERP' })).status).toBe(500);
});

it('is switched over HTTP, and refuses switches it does not have', async () => {
  const settings = { rateLimit: { kind: 'quota', rate: 1 } };
  expect(at((await jira.ask(undefined, 'PUT', '/__site/faults', settings)).body, 'settings')).toEqual(settings);
  expect(await statuses(1)).toEqual([429]);
  expect(at((await jira.ask(undefined, 'GET', '/__site/faults')).body, 'counts', 'rateLimit')).toBe(1);
  for (const wrong of [{ latency: 3 }, { path: '(' }, { rateLimit: { kind: 'burst', rate: 2 } }])
    expect((await jira.ask(undefined, 'PUT', '/__site/faults', wrong)).status).toBe(400);
  await jira.ask(undefined, 'PUT', '/__site/faults', {});
  expect(await statuses(1)).toEqual([200]);
});
