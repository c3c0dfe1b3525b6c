/** A value of Forge's storage holds 240 KiB; some are left for its own. */
const mostBytes = 235 * 1_024;

/** Whether one record of the store can hold it. */
export function fitsRecord(value: unknown): boolean {
  return new TextEncoder().encode(JSON.stringify(value)).length <= mostBytes;
}
