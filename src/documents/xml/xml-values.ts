import { isIsoDate } from '../../model/date';
import { isPlanTime, type PlanTime } from '../../model/plan-time';
import { RefusedFile } from '../refused-file';
import type { XmlElement, XmlText } from './xml-element';

/** Reads a text below an element; an absent or empty one is `undefined`, one that is not of its form refuses the file. */
function reader<T>(form: string, read: (text: string) => T | undefined) {
  return (element: XmlElement | undefined, name: string): T | undefined => {
    const given = element?.texts.get(name);
    const text = given?.text.trim();
    if (!given || !text) return undefined;
    const value = read(text);
    if (value === undefined) throw malformed(given, form);
    return value;
  };
}

export function malformed({ name, text, line, column }: XmlText, form: string): RefusedFile {
  return new RefusedFile(`“${text.slice(0, 60)}” in ${name} is not ${form}`, line, column);
}

/** The text as it stands, spaces and all. */
export function textOf(element: XmlElement | undefined, name: string): string | undefined {
  const text = element?.texts.get(name)?.text;
  return text === '' ? undefined : text;
}

export const integerOf = reader('a whole number', (text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : undefined));

export const numberOf = reader('a number', (text) =>
  /^-?\d{1,15}(\.\d{1,15})?([eE][-+]?\d{1,2})?$/.test(text) && Math.abs(Number(text)) < 1e15 ? Number(text) : undefined,
);

export const booleanOf = reader('0 or 1', (text) =>
  text === '1' || text === 'true' ? true : text === '0' || text === 'false' ? false : undefined,
);

/** A moment; midnight written as 24:00 is the next day's beginning in no tool that was seen, and is refused. */
export const timeOf = reader<PlanTime>('a date and time such as 2026-11-24T08:00:00', (text) => {
  const time = text.replace(/\.0+$/, '');
  return isPlanTime(time) ? time : undefined;
});

export const dateOf = reader('a date', (text) => (isIsoDate(text.slice(0, 10)) ? text.slice(0, 10) : undefined));

/** Minutes from midnight, of `08:00:00`. */
export const clockOf = reader('a time of day such as 08:00:00', (text) => {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.0+)?)?$/.exec(text) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
});

/** Minutes of `PT8H0M0S`. Days and months are refused: nobody can say how many working hours they mean. */
export const durationOf = reader('a duration such as PT8H0M0S', (text) => {
  const [whole, sign, hours, minutes, seconds] =
    /^(-?)PT(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$/.exec(text) ?? [];
  if (whole === undefined || whole.endsWith('T')) return undefined;
  const total = Number(hours ?? 0) * 60 + Number(minutes ?? 0) + Math.round(Number(seconds ?? 0)) / 60;
  return sign && total > 0 ? -total : total;
});
