import fc from 'fast-check';
import { searchIssues, validateJql } from '../../local/site/jql/search';
import type { JqlIssue } from '../../local/site/jql/source';
import { literal } from '../../src/atlassian/jql';
import { smallSite } from './jql-source';

/** What a quoted value may hold: control characters are taken out on the way into a query. */
const text = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map((value) => value.replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029]/gu, ''))
  .filter((value) => value !== '');

function labelled(labels: readonly string[]): JqlIssue[] {
  return labels.map((label, index) => ({
    id: String(index),
    key: `X-${index}`,
    projectId: '10',
    fields: { labels: [label] },
  }));
}

it('finds a quoted value exactly, whatever it holds', () => {
  fc.assert(
    fc.property(text, text, (wanted, other) => {
      fc.pre(wanted.toLowerCase() !== other.toLowerCase());
      const source = { ...smallSite, issues: () => labelled([wanted, other]) };
      const found = searchIssues(`labels = ${literal(wanted)}`, source);
      expect(found).toMatchObject({ ok: true, issues: [{ key: 'X-0' }] });
      expect(found.ok && found.issues).toHaveLength(1);
    }),
  );
});

it('never lets a quoted value become part of the query', () => {
  fc.assert(
    fc.property(text, (value) => {
      const injected = `${value}" OR project = ERP OR labels = "`;
      const found = searchIssues(`labels = ${literal(injected)} AND project = NET`, smallSite);
      expect(found).toEqual({ ok: true, issues: [] });
    }),
  );
});

it('answers any text at all with issues or with sentences, never with an exception', () => {
  const words = fc.constantFrom(
    'project',
    '=',
    'ERP',
    'and',
    '(',
    ')',
    'in',
    'not',
    'was',
    'changed',
    'order by',
    '"',
    '~',
    'now()',
    '-1d',
  );
  const anything = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(anything, (jql) => {
      const errors = validateJql(jql, smallSite);
      expect(errors.every((sentence) => sentence.length > 0)).toBe(true);
    }),
  );
});
