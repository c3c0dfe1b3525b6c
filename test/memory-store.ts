import type { KeyValueRange } from '../src/store/key-value';

const copied = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A store in memory that keeps what the platform would: JSON, and each change at once. */
export function memoryStore(kept: Map<string, unknown> = new Map()): KeyValueRange {
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, copied(value)),
    add: async (key, value) => !kept.has(key) && Boolean(kept.set(key, copied(value))),
    change: async (key, next) => {
      const { value, told } = next(kept.get(key));
      if (value === null) kept.delete(key);
      else if (value !== undefined) kept.set(key, copied(value));
      return told;
    },
    delete: async (key) => void kept.delete(key),
    under: async (beginning) =>
      [...kept].flatMap(([key, value]) => (key.startsWith(beginning) ? [{ key, value }] : [])),
  };
}
