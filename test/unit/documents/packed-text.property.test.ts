import fc from 'fast-check';
import { packText, unpackText } from '../../../src/documents/packed-text';

describe('a text packed for the bridge', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unpackText(packText(text))).toBe(text);
      }),
    );
  });

  it('shrinks where rows repeat their words', () => {
    const rows = JSON.stringify(Array.from({ length: 5000 }, (_, row) => ({ key: `ERP-${row}`, level: 'critical' })));
    expect(packText(rows).length).toBeLessThan(rows.length / 4);
  });
});
