import type { Instant } from '../model/date';

export type ProductErrorCode =
  'not-found' | 'not-allowed' | 'invalid' | 'conflict' | 'rate-limited' | 'unavailable' | 'out-of-time' | 'unexpected';

/** A product did not do what was asked; `messages` are its own words, `fieldErrors` are by field id. */
export class ProductError extends Error {
  readonly status: number | undefined;
  readonly messages: readonly string[];
  readonly fieldErrors: Readonly<Record<string, string>>;
  readonly retryAt: Instant | undefined;

  constructor(
    readonly code: ProductErrorCode,
    message: string,
    details: {
      readonly status?: number | undefined;
      readonly messages?: readonly string[];
      readonly fieldErrors?: Readonly<Record<string, string>>;
      readonly retryAt?: Instant | undefined;
    } = {},
  ) {
    super(message);
    this.name = 'ProductError';
    this.status = details.status;
    this.messages = details.messages ?? [];
    this.fieldErrors = details.fieldErrors ?? {};
    this.retryAt = details.retryAt;
  }
}

/** 403 and 404 are one answer, so that nobody learns what exists behind a permission. */
export function errorCodeOf(status: number): ProductErrorCode {
  if (status === 403 || status === 404) return 'not-found';
  if (status === 401) return 'not-allowed';
  if (status === 400 || status === 413 || status === 422) return 'invalid';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'unavailable' : 'unexpected';
}
