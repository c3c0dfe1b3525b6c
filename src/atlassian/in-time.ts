/** Time kept back for telling the person that a product did not answer. */
const reserveMs = 1_500;

/** The same promise, but rejected shortly before the invocation ends, so that there is an answer to give. */
export async function inTime<T>(remainingMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), Math.max(0, remainingMs - reserveMs));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
