/** What a stored reference points at: the id of `{ id }`, `{ accountId }` or a bare id. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return undefined;
  if ('id' in value && (typeof value.id === 'string' || typeof value.id === 'number')) return String(value.id);
  if ('accountId' in value && typeof value.accountId === 'string') return value.accountId;
  return undefined;
}

/** A text property of an unknown object. */
export function textOf(value: unknown, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof found === 'string' ? found : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
