import { isIsoDate, type IsoDate } from './date';
import { fromCents, isAmount, type Amount } from './money';
import type { Person } from './person';
import type { ScaleStep } from './risk-model';

/** What a value turned out to be: read, not given, or given and unreadable (then in words for a finding). */
export type Reading<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly shown: string };

const none = { kind: 'none' } as const;
const largestAmount = 1e13;

/** Anything that may come out of a mapped field or a property, with one-element lists taken as their element. */
function single(value: unknown): unknown {
  const only: unknown = Array.isArray(value) && value.length <= 1 ? value[0] : value;
  return typeof only === 'string' && only.trim() === '' ? undefined : only;
}

function unreadable(value: unknown): Reading<never> {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
  return { kind: 'unreadable', shown: text.length > 60 ? `${text.slice(0, 59)}…` : text };
}

function read<T>(given: unknown, reader: (value: unknown) => T | undefined): Reading<T> {
  const value = single(given);
  if (value === undefined || value === null) return none;
  const result = reader(value);
  return result === undefined ? unreadable(value) : { kind: 'value', value: result };
}

/** A step of a scale from `4`, `"4"`, `"4 - Likely"` or `"Likely"`. */
export function readStep(given: unknown, scale: readonly ScaleStep[]): Reading<number> {
  return read(given, (value) => {
    if (typeof value === 'number') return scale.find(({ step }) => step === value)?.step;
    if (typeof value !== 'string') return undefined;
    const text = value.trim().toLowerCase();
    const leading = /^(\d+)(?![\d.,]*\d)/.exec(text)?.[1];
    const byNumber = leading === undefined ? undefined : scale.find(({ step }) => step === Number(leading));
    return (byNumber ?? scale.find(({ label }) => label.trim().toLowerCase() === text))?.step;
  });
}

/** One of a fixed set of words, whatever its case; `alsoCalled` holds what projects commonly say instead. */
export function readWord<T extends string>(
  given: unknown,
  words: readonly T[],
  alsoCalled: Readonly<Record<string, T>> = {},
): Reading<T> {
  return read(given, (value) => {
    if (typeof value !== 'string') return undefined;
    const text = value.trim().toLowerCase();
    return words.find((word) => word === text) ?? (Object.hasOwn(alsoCalled, text) ? alsoCalled[text] : undefined);
  });
}

/** A calendar day, also from a moment such as `2026-11-20T00:00:00.000Z`. */
export function readDate(given: unknown): Reading<IsoDate> {
  return read(given, (value) => {
    if (typeof value !== 'string') return undefined;
    const day = value.trim().slice(0, 10);
    return isIsoDate(day) ? day : undefined;
  });
}

export function readNumber(given: unknown): Reading<number> {
  return read(given, (value) => {
    const number = typeof value === 'string' ? Number(value.trim()) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  });
}

/** An amount from a number field or from text; more than two decimals are rounded to cents. */
export function readAmount(given: unknown): Reading<Amount> {
  return read(given, (value) => {
    const number = typeof value === 'string' && isAmount(value.trim()) ? Number(value.trim()) : value;
    if (typeof number !== 'number' || !(Math.abs(number) < largestAmount)) return undefined;
    return fromCents(Math.round(number * 100));
  });
}

export function readPerson(given: unknown): Reading<Person> {
  return read(given, (value) => (isPerson(value) ? value : undefined));
}

function isPerson(value: unknown): value is Person {
  return (
    typeof value === 'object' &&
    value !== null &&
    'accountId' in value &&
    typeof value.accountId === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'active' in value &&
    typeof value.active === 'boolean'
  );
}
