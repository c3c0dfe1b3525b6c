import * as v from 'valibot';
import { errorCodeOf, ProductError, type ProductErrorCode } from './product-error';
import { askedWaitMs, type Failure } from './retry';

const texts: Readonly<Record<ProductErrorCode, string>> = {
  'not-found': 'It does not exist, or you are not allowed to see it.',
  'not-allowed': 'Jira needs your consent before the app may act for you. Reload the page and allow access.',
  invalid: 'Jira refused the request.',
  conflict: 'Somebody else changed it at the same time.',
  'rate-limited': 'Jira asks to slow down.',
  unavailable: 'Jira did not answer.',
  'out-of-time': 'There was not enough time left.',
  unexpected: 'Jira gave an answer that the app does not know.',
};

const errorBody = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(v.record(v.string(), v.string()), {}),
});

/** The error for an answer that is no success and will not be asked for again; `product` is who gave it. */
export function refusal(asked: string, failure: Failure, nowMs: number, product = 'Jira'): ProductError {
  const code = failure.status === undefined ? 'unavailable' : errorCodeOf(failure.status);
  const { errorMessages, errors } = readBody(failure.text);
  const waitMs = code === 'rate-limited' || code === 'unavailable' ? askedWaitMs(failure, nowMs) : undefined;
  const text = texts[code].replaceAll('Jira', product);
  const message = code === 'unexpected' ? `${text} (${asked}, status ${failure.status})` : text;
  return new ProductError(code, message, {
    status: failure.status,
    messages: errorMessages,
    fieldErrors: errors,
    retryAt: waitMs === undefined ? undefined : new Date(nowMs + waitMs).toISOString(),
  });
}

/** Jira's own words, where the body has them; gateways answer HTML or nothing. */
function readBody(text: string): v.InferOutput<typeof errorBody> {
  try {
    const parsed = v.safeParse(errorBody, JSON.parse(text));
    if (parsed.success) return parsed.output;
  } catch {
    // No JSON: the status alone tells.
  }
  return { errorMessages: [], errors: {} };
}
