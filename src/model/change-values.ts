import type { AppliedChange, AppliedDate } from './change';
import { isIsoDate, type IsoDate } from './date';
import type { Reading } from './field-reading';
import { isAmount } from './money';
import { present } from './present';
import { readText } from './risk-values';

const none = { kind: 'none' } as const;

const issueKey = /^[A-Z][A-Z0-9_]*-[1-9]\d*$/;

/** A list of issue keys, each once. */
export function readKeys(given: unknown): Reading<readonly string[]> {
  if (given === undefined || given === null) return none;
  if (!Array.isArray(given)) return { kind: 'unreadable', shown: typeof given };
  const keys = given.filter((key) => typeof key === 'string').filter((key) => issueKey.test(key));
  return { kind: 'value', value: [...new Set(keys)] };
}

const account = /^[0-9A-Za-z][0-9A-Za-z:_-]{0,127}$/;

export function readAccount(given: unknown): Reading<string> {
  if (given === undefined || given === null || given === '') return none;
  if (typeof given === 'string' && account.test(given)) return { kind: 'value', value: given };
  return { kind: 'unreadable', shown: typeof given === 'string' ? given.slice(0, 60) : typeof given };
}

/** Addresses of the web, one a line, which alone may become links. */
export function arePages(text: string): boolean {
  return text.split('\n').every((line) => /^https?:\/\/\S+$/.test(line.trim()));
}

/** What is kept on an issue anybody may have written who may edit it. */
export function readPages(given: unknown): Reading<string> {
  const text = readText(given);
  return text.kind !== 'value' || arePages(text.value) ? text : { kind: 'unreadable', shown: text.value.slice(0, 60) };
}

export function readMark(given: unknown): Reading<boolean> {
  if (given === undefined || given === null) return none;
  return typeof given === 'boolean' ? { kind: 'value', value: given } : { kind: 'unreadable', shown: typeof given };
}

/** [C16] The record of an application, as the app wrote it. */
export function readApplied(given: unknown): Reading<AppliedChange> {
  if (given === undefined || given === null) return none;
  if (!isRecord(given)) return { kind: 'unreadable', shown: typeof given };
  const { on, byAccountId, dates, cost } = given;
  if (typeof on !== 'string' || !isIsoDate(on) || typeof byAccountId !== 'string' || !Array.isArray(dates))
    return { kind: 'unreadable', shown: 'a record of its application' };
  const amount = typeof cost === 'string' && isAmount(cost) ? cost : undefined;
  return { kind: 'value', value: { on, byAccountId, dates: dates.flatMap(appliedDate), ...present({ cost: amount }) } };
}

function appliedDate(given: unknown): AppliedDate[] {
  if (!isRecord(given) || typeof given['issue'] !== 'string') return [];
  return [{ issue: given['issue'], ...present({ start: moveIn(given['start']), due: moveIn(given['due']) }) }];
}

function moveIn(given: unknown): { readonly from?: IsoDate; readonly to: IsoDate } | undefined {
  const { from, to } = isRecord(given) ? given : {};
  if (typeof to !== 'string' || !isIsoDate(to)) return undefined;
  return { to, ...(typeof from === 'string' && isIsoDate(from) ? { from } : {}) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
