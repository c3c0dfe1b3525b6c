/** The same promise. Its failure is met when it is awaited later; until then it must not count as unhandled. */
export function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
