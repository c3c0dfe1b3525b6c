import fc from 'fast-check';
import { endpointPath } from '../../../src/atlassian/endpoint-path';
import { endpoints, type Endpoint } from '../../../src/atlassian/endpoints';
import { PathParameterError } from '../../../src/atlassian/path-parameters';

const hostile = [
  '..', '.', '', '%2e%2e', '%2E%2E', '.\t.', '.\n.', '/', '\\', 'ERP-1/../../x', 'ERP-1?x=y', 'ERP-1#x', 'ERP-1%2F..',
  'ERP-1\n', '\u0000', 'ERP-1;x', ' ERP-1', 'ERP-1 ', '..%5c', '\u2024\u2024', 'erp-1', 'ERP-01', 'ERP-', '-1', '0', '٣',
  '\ud800', 'undefined', '[object Object]', '{issue}', '$&', 'x'.repeat(400),
]; // prettier-ignore
const withParameters: readonly Endpoint[] = Object.values(endpoints).filter(
  ({ parameters }) => Object.keys(parameters).length > 0,
);
const anything = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom('.', '/', '%', '2e', '2F', '\\', '?', '#', 'A', '1', '-', '\t', '\n'), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.stringMatching(/^[A-Z]{2,5}-[1-9]\d{0,4}$/),
); // prettier-ignore

/** As UTF-8 carries it: a lone surrogate becomes the replacement character. */
function wellFormed(text: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

/** How a server sees the path: dots folded, escapes read. */
function segments(path: string): string[] {
  return decodeURIComponent(new URL(path, 'https://example.atlassian.net').pathname).split('/');
}

it('keeps every parameter that it takes inside its own segment', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...withParameters),
      fc.array(anything, { minLength: 2, maxLength: 2 }),
      (endpoint, values) => {
        const names = Object.keys(endpoint.parameters);
        const parameters = Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']));
        try {
          const path = endpointPath(endpoint, parameters, {});
          expect(segments(path)).toEqual(endpoint.path.split('/').map((part) => parameters[part.slice(1, -1)] ?? part));
        } catch (error) {
          expect(error).toBeInstanceOf(PathParameterError);
        }
      },
    ),
    { numRuns: 20_000 },
  );
});

it.each(hostile)('refuses %j as an issue, naming the parameter and not repeating the value', (value) => {
  const refusal = (): string => endpointPath(endpoints.issue, { issue: value }, {});
  expect(refusal).toThrow(PathParameterError);
  expect(refusal).toThrow('issue is not a valid issue key or id.');
});

it('takes what Jira itself gives', () => {
  expect(endpointPath(endpoints.issue, { issue: 'NET2_X-120' }, { fields: ['summary', 'status'] })).toBe(
    '/rest/api/3/issue/NET2_X-120?fields=summary%2Cstatus',
  );
  expect(endpointPath(endpoints['set issue property'], { issue: '10042', property: 'coordinator.risk' }, {})).toBe(
    '/rest/api/3/issue/10042/properties/coordinator.risk',
  );
});

it('encodes every value of a query, so that it stays one value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (query) => {
      const path = endpointPath(endpoints['assignable people'], {}, { project: 'ERP', query });
      const { searchParams, hash, pathname } = new URL(path, 'https://example.atlassian.net');
      expect([...searchParams.keys()]).toEqual(['project', 'query']);
      expect(searchParams.get('query')).toBe(wellFormed(query));
      expect([hash, pathname]).toEqual(['', '/rest/api/3/user/assignable/search']);
    }),
  );
});
