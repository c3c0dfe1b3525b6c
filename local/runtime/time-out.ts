/** Ends the wait for a function as the platform does: the work itself cannot be stopped, its answer no longer counts. */
export async function withTimeOut<T>(ms: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('FUNCTION_TIME_OUT')), ms);
  });
  try {
    return await Promise.race([work(), ended]);
  } finally {
    clearTimeout(timer);
  }
}
