import { InvalidValue, nothingLogged, type FieldKind, type Logged } from './field-kind';
import { isDocument, plainText, textDocument } from '../adf-text';
import { jiraTimestamp, instantOf } from '../timestamp';

const asItIs = (stored: unknown): unknown => stored;
const textLogged = (stored: unknown): Logged =>
  typeof stored === 'string' || typeof stored === 'number' ? { id: null, text: String(stored) } : nothingLogged;

export const lineKind: FieldKind = {
  read(value, { field }) {
    if (value === null) return undefined;
    if (typeof value !== 'string') throw new InvalidValue('Operation value must be a string');
    if (/[\r\n]/.test(value) && field.id === 'summary')
      throw new InvalidValue('The summary is invalid because it contains newline characters.');
    if (value.length > 255)
      throw new InvalidValue(
        field.id === 'summary'
          ? 'Summary must be less than 255 characters.'
          : 'The entered text is too long. It exceeds the allowed limit of 255 characters.',
      );
    return value === '' ? undefined : value;
  },
  answer: asItIs,
  log: textLogged,
};

export const documentKind: FieldKind = {
  read(value) {
    if (value === null) return undefined;
    if (!isDocument(value))
      throw new InvalidValue('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
    if (plainText(value).length > 32_767)
      throw new InvalidValue('The entered text is too long. It exceeds the allowed limit of 32,767 characters.');
    return value;
  },
  answer: (stored) => (typeof stored === 'string' ? textDocument(stored) : stored),
  log: (stored) => (stored === undefined ? nothingLogged : { id: null, text: plainText(stored).trim() }),
};

export const numberKind: FieldKind = {
  read(value) {
    if (value === null) return undefined;
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new InvalidValue('Operation value must be a number');
    return value;
  },
  answer: asItIs,
  log: textLogged,
};

/** Seconds of work; unlike other numbers they stand in the changelog's ids too. */
export const secondsKind: FieldKind = {
  ...numberKind,
  log: (stored) => (typeof stored === 'number' ? { id: String(stored), text: String(stored) } : nothingLogged),
};

function isDay(text: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

export const dateKind: FieldKind = {
  read(value) {
    if (value === null || value === '') return undefined;
    if (typeof value !== 'string' || !isDay(value))
      throw new InvalidValue("Error parsing date string: Date must be of the format 'yyyy-MM-dd'");
    return value;
  },
  answer: asItIs,
  log: (stored) => (typeof stored === 'string' ? { id: stored, text: `${stored} 00:00:00.0` } : nothingLogged),
};

export const instantKind: FieldKind = {
  read(value) {
    if (value === null || value === '') return undefined;
    const instant = typeof value === 'string' ? instantOf(value) : undefined;
    if (instant === undefined)
      throw new InvalidValue("Error parsing time string: Time must be of the format 'yyyy-MM-dd'T'HH:mm:ss.SSSZ'");
    return instant;
  },
  answer: (stored, { viewer }) => (typeof stored === 'string' ? jiraTimestamp(stored, viewer.timeZone) : stored),
  log: textLogged,
};

export const labelsKind: FieldKind = {
  read(value) {
    if (value === null) return undefined;
    if (!Array.isArray(value)) throw new InvalidValue('data was not an array');
    const labels = value.map((label: unknown) => {
      if (typeof label !== 'string') throw new InvalidValue('string expected at index 0');
      if (/\s/.test(label)) throw new InvalidValue(`The label '${label}' contains spaces which is invalid.`);
      return label;
    });
    return labels.length === 0 ? undefined : [...new Set(labels)].sort();
  },
  answer: (stored) => stored ?? [],
  log: (stored) => ({ id: null, text: Array.isArray(stored) ? stored.join(' ') : '' }),
};

/** Fields the stand-in keeps and answers as they came. */
export const opaqueKind: FieldKind = {
  read: (value) => (value === null ? undefined : value),
  answer: asItIs,
  log: (stored) => (stored === undefined ? nothingLogged : { id: null, text: JSON.stringify(stored) }),
};
