import type { Problem } from '../api/problem';
import { Refusal } from './refusal';
import { ProductError } from '../atlassian/product-error';
import { present } from '../model/present';

/** What to tell of one failed row among others; `undefined` for an error of the app itself, which ends everything. */
export function problemWith(error: unknown): Problem | undefined {
  if (error instanceof Refusal) return error.problem;
  if (!(error instanceof ProductError) || error.code === 'unexpected') return undefined;
  const { code, messages, fieldErrors, message, retryAt } = error;
  const words = [...messages, ...Object.values(fieldErrors)].join(' ');
  return { code, message: code === 'invalid' && words !== '' ? words : message, ...present({ retryAt }) };
}
