/** An amount with two decimals as text, e.g. `"-1250.00"`: no rounding on the way through storage. */
export type Amount = string;

const pattern = /^-?\d{1,15}(\.\d{1,2})?$/;

/** Cents of an amount. Throws `RangeError` on anything that is not one. */
export function toCents(amount: Amount): number {
  if (!pattern.test(amount)) throw new RangeError(`Not an amount: ${amount}`);
  return Math.round(Number(amount) * 100);
}

export function fromCents(cents: number): Amount {
  return (cents / 100).toFixed(2);
}

export function isAmount(text: string): boolean {
  return pattern.test(text);
}

export function sumAmounts(amounts: readonly Amount[]): Amount {
  return fromCents(amounts.reduce((cents, amount) => cents + toCents(amount), 0));
}

/** An amount for a sentence, with cents where there are some: `USD 1,200,000`, or with its sign `USD −1,250.50`. */
export function amountText(amount: Amount, currency: string): string {
  const [whole = '', cents = '00'] = fromCents(toCents(amount)).replace('-', '−').split('.');
  const part = cents === '00' ? '' : `.${cents}`;
  return `${currency} ${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${part}`;
}
