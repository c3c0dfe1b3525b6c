import fc from 'fast-check';
import { amountText, fromCents, sumAmounts, toCents } from '../../../src/model/money';
import { signedText } from '../../../src/model/signed-text';

describe('money', () => {
  it('[C4] sums to the cent, however many amounts', () => {
    expect(sumAmounts(['0.10', '0.20', '-0.30'])).toBe('0.00');
    expect(sumAmounts([])).toBe('0.00');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 }), (cents) => {
        expect(toCents(sumAmounts(cents.map(fromCents)))).toBe(cents.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it.each(['', '1,000', '1.234', '1e3', 'abc', '--1'])('takes %p for no amount', (text) => {
    expect(() => toCents(text)).toThrow(RangeError);
  });

  it('says an amount with its currency, groups and sign', () => {
    expect(amountText('1200000', 'USD')).toBe('USD 1,200,000');
    expect(amountText('-1250.5', 'EUR')).toBe('EUR −1,250.50');
    expect(amountText('999', 'EUR')).toBe('EUR 999');
  });

  it('never leaves out the sign of a variance', () => {
    expect([9, 0, -3].map(signedText)).toEqual(['+9', '0', '−3']);
  });
});
