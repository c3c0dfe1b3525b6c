/** Whether everything that was written is what is now read; Jira may order keys as it likes. */
export function stillStands(written: unknown, read: unknown): boolean {
  if (!isObject(written) || !isObject(read)) return written === read;
  const names = new Set([...Object.keys(written), ...Object.keys(read)]);
  return [...names].every((name) => stillStands(written[name], read[name]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
