import { setTimeout as wait } from 'node:timers/promises';

/** Asks again until the value is as wanted, and gives the last one it saw: `expect(await until(read, ok)).toBe(…)`. */
export async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean, patienceMs = 8_000): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const value = await read();
    if (wanted(value) || Date.now() > end) return value;
    await wait(50);
  }
}
