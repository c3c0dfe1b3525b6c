import fc from 'fast-check';
import { packText, unpackText } from '../../../src/documents/packed-text';

describe('a text packed for the bridge', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unpackText(await packText(text))).toBe(text);
      }),
    );
  });

  it('shrinks where rows repeat their words', async () => {
    const rows = JSON.stringify(Array.from({ length: 5000 }, (_, row) => ({ key: `ERP-${row}`, level: 'critical' })));
    expect((await packText(rows)).length).toBeLessThan(rows.length / 4);
  });
});
