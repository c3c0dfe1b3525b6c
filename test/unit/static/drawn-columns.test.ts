import fc from 'fast-check';
import { withGaps } from '../../../static/parts/drawn-columns';

describe('columns of which only some are drawn', () => {
  it('keep their places by gaps before, between and after them', () => {
    expect(withGaps([0, 5, 6], 9)).toEqual([
      { kind: 'column', index: 0 },
      { kind: 'gap', index: 1, span: 4 },
      { kind: 'column', index: 5 },
      { kind: 'column', index: 6 },
      { kind: 'gap', index: 7, span: 2 },
    ]);
    expect(withGaps([], 3)).toEqual([{ kind: 'gap', index: 0, span: 3 }]);
  });

  it('fill a row of the table whatever is drawn', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(62)), (columns) => {
        const drawn = withGaps(
          columns.sort((a, b) => a - b),
          63,
        );
        expect(drawn.reduce((sum, one) => sum + (one.kind === 'gap' ? one.span : 1), 0)).toBe(63);
      }),
    );
  });
});
