import * as v from 'valibot';
import { patientCaller, type Turn } from './patient-caller';
import { openJira } from '../../../src/atlassian/open-jira';
import { ProductError } from '../../../src/atlassian/product-error';

const fine: Turn = { json: [{ id: 'a' }] };
const ids = v.array(v.object({ id: v.string() }));

async function readFields(turns: readonly Turn[], time: { totalMs?: number; random?: number } = {}) {
  const product = patientCaller(turns, time);
  const outcome = await openJira(product.caller)
    .read('fields', { parameters: {} }, ids)
    .catch((error: unknown) => error);
  return { outcome, sentAt: product.sent.map(({ atMs }) => atMs), ...product };
}

describe('a request that fails', () => {
  it.each<[string, Turn]>([
    ['500', { status: 500 }],
    ['502 with a page of HTML', { status: 502, text: '<html>Bad gateway</html>' }],
    ['503', { status: 503 }],
    ['a lost connection', 'reset'],
    ['half an answer', { status: 200, text: '[{"id":"a"' }],
    ['an empty answer', { status: 200, text: '' }],
    ['429 of a burst', { status: 429, headers: { 'RateLimit-Reason': 'jira-burst-based' } }],
    ['429 without a reason', { status: 429 }],
  ])('is sent again after %s', async (_what, turn) => {
    const { outcome, sentAt } = await readFields([turn, fine]);
    expect(outcome).toEqual([{ id: 'a' }]);
    expect(sentAt).toEqual([0, 2_000]);
  });

  it('is tried four times, twice as long apart each time, spread by chance', async () => {
    const { outcome, sentAt } = await readFields([{ status: 503 }]);
    expect(sentAt).toEqual([0, 2_000, 6_000, 14_000]);
    expect(outcome).toMatchObject({ code: 'unavailable', status: 503 });
    expect((await readFields([{ status: 503 }], { random: 0 })).sentAt).toEqual([0, 1_400, 4_200, 9_800]);
    expect((await readFields([{ status: 503 }], { random: 0.9999999 })).sentAt).toEqual([0, 2_600, 7_800, 18_200]);
  });

  it('waits at least as long as the product asks', async () => {
    const after = (value: string): Turn => ({ status: 429, headers: { 'Retry-After': value } });
    expect((await readFields([after('7'), fine])).sentAt).toEqual([0, 7_000]);
    expect((await readFields([after('1'), fine])).sentAt).toEqual([0, 2_000]);
    expect((await readFields([after('45'), fine])).sentAt).toEqual([0, 45_000]);
    expect((await readFields([after('Mon, 09 Mar 2026 10:00:09 GMT'), fine])).sentAt).toEqual([0, 9_000]);
    const reset: Turn = { status: 429, headers: { 'X-RateLimit-Reset': '2026-03-09T10:00:05Z' } };
    expect((await readFields([reset, fine])).sentAt).toEqual([0, 5_000]);
    const unavailable: Turn = { status: 503, headers: { 'Retry-After': '11' } };
    expect((await readFields([unavailable, fine])).sentAt).toEqual([0, 11_000]);
  });

  it.each(['jira-quota-global-based', 'jira-quota-tenant-based', 'a-reason-nobody-knows'])(
    'stops at once at %s and says when to come again',
    async (reason) => {
      const headers = { 'RateLimit-Reason': reason, 'X-RateLimit-Reset': '2026-03-09T11:00Z' };
      const { outcome, sentAt } = await readFields([{ status: 429, headers }, fine]);
      expect(sentAt).toEqual([0]);
      expect(outcome).toMatchObject({ code: 'rate-limited', retryAt: '2026-03-09T11:00:00.000Z' });
    },
  );

  it.each([
    [400, 'invalid'],
    [401, 'not-allowed'],
    [403, 'not-found'],
    [404, 'not-found'],
    [409, 'conflict'],
    [410, 'unexpected'],
  ])('is not sent again after %i', async (status, code) => {
    const { outcome, sentAt } = await readFields([{ status }, fine]);
    expect(sentAt).toEqual([0]);
    expect(outcome).toMatchObject({ code, status });
  });

  it('says in Jira’s words what is wrong with which field', async () => {
    const text = JSON.stringify({ errorMessages: ['No.'], errors: { duedate: 'Not a date.' } });
    const { outcome } = await readFields([{ status: 400, text }]);
    expect(outcome).toMatchObject({ messages: ['No.'], fieldErrors: { duedate: 'Not a date.' } });
  });

  it('shows forbidden and missing things alike', async () => {
    const forbidden = await readFields([{ status: 403, text: '{"errorMessages":["You cannot see ERP-7"]}' }]);
    const missing = await readFields([{ status: 404 }]);
    const shown = ({ outcome }: { outcome: unknown }) => (outcome instanceof ProductError ? outcome.message : '');
    expect(shown(forbidden)).toBe(shown(missing));
    expect(shown(forbidden)).not.toContain('ERP-7');
  });
});

describe('the time an invocation has', () => {
  it('ends the attempts instead of being ended by the platform', async () => {
    const { outcome, sentAt, passedMs } = await readFields([{ status: 503 }], { totalMs: 10_000 });
    expect(sentAt).toEqual([0, 2_000, 6_000]);
    expect(outcome).toMatchObject({ code: 'out-of-time' });
    expect(passedMs()).toBeLessThan(10_000);
  });

  it('is not spent on a limit that outlasts it: the person learns when it passes', async () => {
    const headers = { 'Retry-After': '40', 'RateLimit-Reason': 'jira-burst-based' };
    const { outcome, passedMs } = await readFields([{ status: 429, headers }], { totalMs: 25_000 });
    expect(outcome).toMatchObject({ code: 'rate-limited', retryAt: '2026-03-09T10:00:40.000Z' });
    expect(passedMs()).toBe(0);
  });

  it('is not begun when there is none left', async () => {
    const { outcome, sent } = await readFields([fine], { totalMs: 900 });
    expect(outcome).toMatchObject({ code: 'out-of-time' });
    expect(sent).toEqual([]);
  });
});

it('keeps every request away while the product asks for a pause', async () => {
  const headers = { 'Retry-After': '9', 'RateLimit-Reason': 'jira-burst-based' };
  const { caller, sent } = patientCaller([{ status: 429, headers }, fine, fine]);
  const jira = openJira(caller);
  await Promise.all([
    jira.read('fields', { parameters: {} }, ids),
    new Promise((go) => setImmediate(go)).then(() => jira.read('fields', { parameters: {} }, ids)),
  ]);
  expect(sent.map(({ atMs }) => atMs)).toEqual([0, 9_000, 9_000]);
});

it('writes with PUT again after a lost answer, since the second time changes nothing', async () => {
  const { caller, sent } = patientCaller(['reset', { status: 204 }]);
  const ask = { parameters: { issue: 'ERP-1' }, body: { fields: { duedate: '2026-04-01' } } };
  await openJira(caller).write('edit issue', ask);
  expect(sent.map(({ request }) => [request.method, request.body])).toEqual([
    ['PUT', '{"fields":{"duedate":"2026-04-01"}}'],
    ['PUT', '{"fields":{"duedate":"2026-04-01"}}'],
  ]);
});

it('names the place where an answer has another form', async () => {
  const { outcome } = await readFields([{ json: [{ id: 'a' }, { id: 7 }] }]);
  expect(outcome).toMatchObject({ code: 'unexpected' });
  expect(outcome instanceof Error && outcome.message).toContain('1.id');
});

it('has at most ten requests under way', async () => {
  let underWay = 0;
  let most = 0;
  const { caller } = patientCaller([fine]);
  const counting = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((go) => setImmediate(go));
    underWay -= 1;
    return { status: 200, headers: { get: () => null }, text: async () => '[]' };
  };
  const jira = openJira({ ...caller, user: { jira: counting, confluence: counting } });
  await Promise.all(Array.from({ length: 40 }, () => jira.read('fields', { parameters: {} }, ids)));
  expect(most).toBe(10);
});
