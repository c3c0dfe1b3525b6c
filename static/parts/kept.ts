import * as v from 'valibot';

const inMemory = new Map<string, string>();

/** What was kept under a name in this browser, where that is allowed, else in this page; undefined where nothing fits the shape. */
export function readKept<T>(name: string, shape: v.GenericSchema<unknown, T>): T | undefined {
  const text = inMemory.get(name) ?? inBrowser(name);
  if (!text) return undefined;
  try {
    const parsed = v.safeParse(shape, JSON.parse(text));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value; tells whether it outlives the page. */
export function keep(name: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  inMemory.set(name, text);
  try {
    localStorage.setItem(name, text);
    return true;
  } catch {
    // A sandboxed frame has no storage: the page's own memory has to do.
    return false;
  }
}

function inBrowser(name: string): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}
