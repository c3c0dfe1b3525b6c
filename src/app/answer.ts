import type { Invocation } from './invocation';
import type { Answer } from '../api';

/** An answer with the time it was read and the site its links lead to. */
export function answer<T>({ now, siteUrl }: Invocation, value: T): Answer<T> {
  return { readAt: now, siteUrl, value };
}
