import { problemWith } from './problem-with';
import { Refusal } from './refusal';

/**
 * What is read after something was written. Where that cannot be read, the person is told that it was written all the same, lest they
 * do it again. `written` is a sentence.
 */
export async function toldAfter<T>(written: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    const problem = problemWith(error);
    if (!problem) throw error;
    throw new Refusal({ ...problem, message: `${written} What stands now could not be read: ${problem.message}` });
  }
}
