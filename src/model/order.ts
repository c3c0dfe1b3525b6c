/** Ascending by code unit: the same on every machine and in every language. */
export function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
