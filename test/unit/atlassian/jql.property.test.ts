import { JastBuilder } from '@atlaskit/jql-ast';
import fc from 'fast-check';
import { all, any, customField, hasIdIn, is, isIn, isNot, literal, withinDays } from '../../../src/atlassian/jql';
import { userJql, UserJqlError } from '../../../src/atlassian/user-jql';

/** A builder reads one query in its life. */
const parse = (jql: string) => new JastBuilder().build(jql);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom('\ufdd0', '\uffff', '"', ' OR '), { maxLength: 6 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom('"', "'", '\\', '(', ')', ' OR ', ' AND ', 'ORDER BY ', '=', ',', 'a', '\n', '\\u0022'), { maxLength: 14 })
    .map((parts) => parts.join('')),
); // prettier-ignore
/** Near to what a person would write, so that much of it parses. */
const nearlyJql = fc
  .array(
    fc.constantFrom(
      'status = Done',
      'a = "b)"',
      "c ~ 'd('",
      ' OR ',
      ' AND ',
      '(',
      ')',
      'NOT ',
      ' ORDER BY key',
      '\\',
      ' ',
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const withoutControls = (text: string) => text.replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u2028\u2029]/gu, ' ');

/** The operands of a query of one clause, as Atlassian's own parser reads them. */
function operandsOf(jql: string): string[] {
  const { query, errors } = parse(jql);
  expect(errors).toEqual([]);
  const where = query?.where;
  if (where?.clauseType !== 'terminal') throw new Error(`Not one clause: ${jql}`);
  const { operand } = where;
  if (operand?.operandType === 'value') return [operand.value];
  if (operand?.operandType !== 'list') throw new Error(`No value: ${jql}`);
  return operand.values.flatMap((value) => (value.operandType === 'value' ? [value.value] : []));
}

it('carries any text unchanged through a query', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(operandsOf(is('labels', text).jql)).toEqual([withoutControls(text)]);
    }),
    { numRuns: 400 },
  );
});

it('carries any list of texts unchanged, and lets none of them end the list', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
      expect(operandsOf(isIn('assignee', texts).jql)).toEqual(texts.map(withoutControls));
    }),
    { numRuns: 200 },
  );
});

it('joins clauses so that each keeps its meaning', () => {
  const { jql } = all(
    is('project', 'ERP'),
    any(hasIdIn('issuetype', ['10010']), is('labels', 'risk')),
    isNot('statusCategory', 'Done'),
  );
  expect(jql).toBe(
    '(project = "ERP") AND ((issuetype in (10010)) OR (labels = "risk")) AND (statusCategory != "Done")',
  );
  expect(withinDays('updated', 14).jql).toBe('updated >= "-14d"');
  expect(customField('customfield_10101')).toBe('cf[10101]');
});

it('refuses fields, ids and lists that it cannot write', () => {
  const hostile = 'summary ~ x OR project' as 'project';
  expect(() => is(hostile, 'x')).toThrow(RangeError);
  expect(() => hasIdIn('issuetype', ['1) OR (1'])).toThrow(RangeError);
  expect(() => isIn('labels', [])).toThrow(RangeError);
  expect(() => customField('cf[1] OR cf[2]')).toThrow(RangeError);
});

describe('JQL that a person wrote', () => {
  it('never gets out of the clauses around it, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, nearlyJql), (text) => {
        let jql: string;
        try {
          ({ jql } = all(is('project', 'ERP'), userJql(text)));
        } catch (error) {
          expect(error).toBeInstanceOf(UserJqlError);
          return;
        }
        const { query, errors } = parse(jql);
        // What does not parse is refused by Jira; what parses stays within the project and brings no order.
        if (errors.length > 0) return;
        const where = query?.where;
        expect(query?.orderBy).toBeUndefined();
        expect(where).toMatchObject({ clauseType: 'compound', operator: { value: 'and' } });
        if (where?.clauseType !== 'compound') return;
        expect(where.clauses).toHaveLength(2);
        expect(where.clauses[0]).toMatchObject({ field: { value: 'project' }, operand: { value: 'ERP' } });
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['status = Done) OR (status = Open', 'parentheses'],
    ['(status = Done', 'parentheses'],
    ['status = Done ORDER BY key', 'ORDER BY'],
    ['status = Done order\tby key', 'ORDER BY'],
    ['summary ~ "open', 'quotation mark'],
    ["summary ~ 'open", 'quotation mark'],
    ['   ', 'empty'],
    ['a = b\u0000', 'control'],
  ])('refuses %j', (text, reason) => {
    expect(() => userJql(text)).toThrow(UserJqlError);
    expect(() => userJql(text)).toThrow(reason);
  });

  it.each([
    'labels = "order by"',
    'summary ~ "a) OR (b"',
    "status in ('To Do', Done) and (a = 1 or b = 2)",
    'summary ~ "say \\"hi\\")"',
  ])('takes %j', (text) => {
    expect(userJql(text)).toEqual({ jql: text });
  });
});

it('has control characters as spaces in a literal', () => {
  expect(literal('a\nb"c\\')).toBe('"a b\\"c\\\\"');
});
