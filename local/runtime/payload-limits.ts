const requestBytes = 500_000;
const responseBytes = 5_000_000;

/** What Forge refuses to carry between a frame and a function. */
export function holdToLimit(what: 'request' | 'response', payload: unknown): void {
  const most = what === 'request' ? requestBytes : responseBytes;
  const bytes = Buffer.byteLength(JSON.stringify(payload) ?? '');
  if (bytes > most) throw new Error(`The ${what} has ${bytes} bytes; the platform carries ${most} at most.`);
}
