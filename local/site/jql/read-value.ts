/** The id (or account id) of a reference, however much of it is kept. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('accountId' in value && typeof value.accountId === 'string') return value.accountId;
  if ('id' in value) return idOf(value.id);
  return undefined;
}

/** The ids in a field that holds one reference, several, or none. */
export function idsOf(value: unknown): readonly string[] {
  const ids = (Array.isArray(value) ? value : [value]).map(idOf);
  return ids.filter((id) => id !== undefined);
}

export function instantsOf(value: unknown): readonly number[] {
  const ms = typeof value === 'string' ? Date.parse(value) : NaN;
  return Number.isNaN(ms) ? [] : [ms];
}

export function numbersOf(value: unknown): readonly number[] {
  return typeof value === 'number' ? [value] : [];
}

export function textsOf(value: unknown): readonly string[] {
  const texts = Array.isArray(value) ? value : [value];
  return texts.filter((text) => typeof text === 'string').filter((text) => text !== '');
}
