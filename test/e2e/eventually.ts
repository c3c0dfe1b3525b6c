import { setTimeout as wait } from 'node:timers/promises';

/** What an action brings about comes a moment later: reads again until the check holds, and gives what was read; else fails as the last check did. */
export async function eventually<T>(
  read: () => Promise<T>,
  check: (value: T) => void,
  patienceMs = 15_000,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await read();
    try {
      check(value);
      return value;
    } catch (failure) {
      if (Date.now() > end) throw failure;
    }
    await wait(50);
  }
}
