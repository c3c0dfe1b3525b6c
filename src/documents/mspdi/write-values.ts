/** `PT8H30M0S`, as Microsoft Project writes minutes. */
export function durationText(minutes: number | undefined): string | undefined {
  if (minutes === undefined) return undefined;
  const seconds = Math.round(Math.abs(minutes) * 60);
  const sign = minutes < 0 && seconds > 0 ? '-' : '';
  return `${sign}PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${seconds % 60}S`;
}

/** `08:00:00`; the end of a day is written as midnight. */
export function clockText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00`;
}

/** Four decimals, which is finer than anybody plans and never needs an exponent. */
export function unitsText(units: number): number {
  return Math.round(units * 1e4) / 1e4;
}
