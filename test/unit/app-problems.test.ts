import type { RequestName } from '../../src/api';
import { Refusal } from '../../src/app/refusal';
import { parseRequest } from '../../src/app/requests';
import { PathParameterError } from '../../src/atlassian/path-parameters';
import { ProductError } from '../../src/atlassian/product-error';
import { UserJqlError } from '../../src/atlassian/user-jql';
import { problemOf } from '../../src/forge/problem-of';

const canary = 'Mia.Krystof@example.com';

describe('an error nobody foresaw', () => {
  it('has a number for the person and a place for the log, and neither tells what was in it', () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const error = new TypeError(`Cannot read ${canary}\n    of ${canary}`);
    const problem = problemOf(error);
    const [line] = logged.mock.calls.map((words) => words.join(' '));
    logged.mockRestore();
    expect(problem.code).toBe('defect');
    expect(JSON.stringify([problem, line])).not.toContain(canary);
    expect(line).toContain('TypeError');
    expect(line).toContain('app-problems.test');
    const number = /[0-9a-f-]{36}/.exec(problem.message)?.[0] ?? 'none';
    expect(line).toContain(number);
  });
});

it.each([
  [new Refusal({ code: 'not-allowed', message: 'No.' }), { code: 'not-allowed', message: 'No.' }],
  [new PathParameterError('issue', 'issue'), { code: 'invalid', field: 'issue' }],
  [new UserJqlError('it is empty'), { code: 'invalid', field: 'jql' }],
  [new ProductError('not-found', 'Gone.'), { code: 'not-found', message: 'Gone.' }],
  [
    new ProductError('invalid', 'Bad.', { messages: ['Wrong date.'], fieldErrors: { duedate: 'Not a date.' } }),
    { code: 'invalid', message: 'Wrong date. Not a date.', field: 'duedate' },
  ],
  [
    new ProductError('rate-limited', 'Slow down.', { retryAt: '2026-11-18T11:00:00.000Z' }),
    { code: 'rate-limited', retryAt: '2026-11-18T11:00:00.000Z' },
  ],
])('%s becomes a problem in words', (error, problem) => {
  expect(problemOf(error)).toMatchObject(problem);
});

describe('a request', () => {
  it('is taken as its type says, without what is absent', () => {
    expect(parseRequest('capacity', { project: 'ERP' })).toEqual({ project: 'ERP' });
    const asked = { issue: 'ERP-1', edit: { impact: null, nextReview: '2026-12-01' } };
    expect(parseRequest('edit-risk', asked)).toEqual(asked);
  });

  it.each<[RequestName, unknown, string]>([
    ['capacity', { project: 'ERP', weeks: 53 }, 'weeks'],
    ['capacity', { project: 'ERP', weeks: '4' }, 'weeks'],
    ['issue-risk', { issue: 'ERP-1/../../2' }, 'issue'],
    ['people', { project: 'ERP', query: 'x'.repeat(256) }, 'query'],
    ['projects', JSON.parse('{"__proto__":{"project":"ERP"}}'), '__proto__'],
    ['risk-register', JSON.parse('{"__proto__":{"project":"ERP"}}'), 'project'],
  ])('%s with %j is refused at %s', (name, payload, field) => {
    expect(refusalOf(name, payload)).toMatchObject({ problem: { code: 'invalid', field } });
  });
});

it('is refused in few words, however much was sent', () => {
  const long = 'x'.repeat(100_000);
  const given = [long, { project: 'ERP', weeks: long }, { [long]: 1 }, { project: 'ERP', [long]: 1 }];
  for (const payload of given)
    expect(JSON.stringify(problemOf(refusalOf('capacity', payload))).length).toBeLessThan(800);
});

function refusalOf(name: RequestName, payload: unknown): unknown {
  try {
    return parseRequest(name, payload);
  } catch (error) {
    return error;
  }
}
