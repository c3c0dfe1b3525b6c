import fc from 'fast-check';
import { isPlain, plainDocument, richText } from '../../../src/atlassian/rich-text';

it('reads the words of a document, a line a block', () => {
  const heading = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Why' }] };
  const line = { type: 'paragraph', content: [{ type: 'text', text: 'Because.', marks: [{ type: 'strong' }] }] };
  const document = { type: 'doc', version: 1, content: [heading, line] };
  expect(richText(document)).toBe('Why\nBecause.');
  expect(isPlain(document)).toBe(false);
  expect(richText(null)).toBeUndefined();
  expect(isPlain(null)).toBe(true);
});

it('writes lines that read as they were written, and are plain', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (lines) => {
      const text = lines.join('\n');
      expect(richText(plainDocument(text))).toBe(text);
      expect(isPlain(plainDocument(text))).toBe(true);
    }),
  );
});
