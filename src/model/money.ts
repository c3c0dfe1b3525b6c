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
