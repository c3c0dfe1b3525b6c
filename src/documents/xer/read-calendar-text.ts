import { dateOfDay } from '../../model/date';
import type { CalendarException, WorkingSpan } from '../../model/plan-calendar';
import { spanEnd } from '../primavera/primavera-codes';

/** A node of a calendar's text: `(0||name(attributes)(nodes))`. */
interface CalendarNode {
  readonly name: string;
  readonly attributes: readonly string[];
  readonly nodes: readonly CalendarNode[];
}

const deepest = 12;
/** The day that Excel, and with it Primavera, counts from, lies so many days before 1970. */
const excelEpoch = 25_569;

/** The week and exceptions in the text that XER keeps for a calendar; `undefined` if it is not of the known form. */
export function readCalendarText(
  text: string,
):
  | { readonly week: readonly (readonly WorkingSpan[])[]; readonly exceptions: readonly CalendarException[] }
  | undefined {
  const root = parse(text);
  if (!root) return undefined;
  const days = root.nodes.find(({ name }) => name === 'DaysOfWeek')?.nodes ?? [];
  const week: (readonly WorkingSpan[])[] = [[], [], [], [], [], [], []];
  for (const day of days) {
    const number = Number(day.name);
    // From Sunday, 1; a plan counts from Monday, 0.
    if (number >= 1 && number <= 7) week[(number + 5) % 7] = spansOf(day);
  }
  const exceptions = (root.nodes.find(({ name }) => name === 'Exceptions')?.nodes ?? []).flatMap((node) => {
    const serial = Number(valueOf(node, 'd') ?? NaN);
    if (!(serial > 0 && serial < 100_000)) return [];
    const date = dateOfDay(Math.floor(serial) - excelEpoch);
    return [{ from: date, to: date, spans: spansOf(node) }];
  });
  return { week, exceptions };
}

function spansOf(day: CalendarNode): readonly WorkingSpan[] {
  return day.nodes.flatMap((node) => {
    const from = minutes(valueOf(node, 's'));
    const to = minutes(valueOf(node, 'f'));
    return from === undefined || to === undefined ? [] : [{ from, to: spanEnd(to) }];
  });
}

function valueOf({ attributes }: CalendarNode, name: string): string | undefined {
  const at = attributes.indexOf(name);
  return at < 0 ? undefined : attributes[at + 1];
}

function minutes(clock: string | undefined): number | undefined {
  const [, hours, rest] = /^(\d{1,2}):(\d\d)$/.exec(clock ?? '') ?? [];
  return hours === undefined || Number(hours) > 24 ? undefined : (Number(hours) * 60 + Number(rest)) % 1440;
}

function parse(given: string): CalendarNode | undefined {
  // Line ends are written as DEL characters, or left as blanks.
  const text = given.replace(/[\u007F\s]+/g, '');
  let at = 0;
  const inParentheses = (): string | undefined => {
    if (text[at] !== '(') return undefined;
    const end = text.indexOf(')', at);
    if (end < 0) return undefined;
    const inside = text.slice(at + 1, end);
    at = end + 1;
    return inside;
  };
  const node = (depth: number): CalendarNode | undefined => {
    const [head, name] = /^\(\d+\|\|([^()]*)/.exec(text.slice(at, at + 200)) ?? [];
    if (head === undefined || name === undefined || depth > deepest) return undefined;
    at += head.length;
    const attributes = inParentheses();
    if (attributes === undefined || text[at] !== '(') return undefined;
    at += 1;
    const nodes: CalendarNode[] = [];
    while (text[at] === '(') {
      const child = node(depth + 1);
      if (!child) return undefined;
      nodes.push(child);
    }
    if (text.slice(at, at + 2) !== '))') return undefined;
    at += 2;
    return { name, attributes: attributes.split('|'), nodes };
  };
  return node(0);
}
