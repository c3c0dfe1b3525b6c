import fc from 'fast-check';
import {
  bulletList,
  doc,
  heading,
  link,
  panel,
  paragraph,
  rule,
  status,
  strong,
  table,
} from '../../../src/documents/adf/build';
import { adfErrors } from './adf-schema';

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', 'a\nb', '</p>', '\u2028', ']]>', '\u202e'),
);

describe('building a document', () => {
  it('is held against a schema that finds what is wrong', () => {
    expect(adfErrors({ type: 'doc', version: 1, content: [{ type: 'text', text: '' }] })).not.toEqual([]);
    expect(
      adfErrors({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] }),
    ).not.toEqual([]);
    expect(adfErrors(doc(paragraph('fine')))).toEqual([]);
  });

  it('leaves out text that is empty', () => {
    expect(paragraph('', 'a', '')).toEqual({ type: 'paragraph', content: [{ type: 'text', text: 'a' }] });
  });

  it('writes no character that a page cannot hold, and breaks no line', () => {
    expect(paragraph('a\u0000\u0008b\nc\ud800d')).toEqual(paragraph('a b c d'));
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a/b',
    ' https://a',
    'https://a b',
    'https://',
    '/browse/A-1',
    '',
  ])('makes no link of %p', (address) => {
    expect(link('A-1', address)).toEqual({ type: 'text', text: 'A-1' });
  });

  it('links to the web', () => {
    expect(link('A-1', 'https://example.atlassian.net/browse/A-1')).toEqual({
      type: 'text',
      text: 'A-1',
      marks: [{ type: 'link', attrs: { href: 'https://example.atlassian.net/browse/A-1' } }],
    });
  });

  it('is valid whatever the words', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (a, b, c) => {
        const document = doc(
          heading(2, a, strong(b)),
          paragraph(link(a, b), c),
          panel('info', paragraph(status('GREEN', 'green'), a)),
          table([a, b], [[c, [a, b]], [status('RED', 'red')]]),
          bulletList([a, [b, link(c, 'https://example.com/')]]),
          rule(),
        );
        expect(adfErrors(document)).toEqual([]);
      }),
    );
  });
});
