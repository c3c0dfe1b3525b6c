import { calendarEdge, type CalendarUnit } from '../../jql/calendar-function';
import { dateLiteral } from '../../jql/date-literal';
import { invalid } from '../refusal';
import type { CqlValue } from './parse';

/** Who runs a query, and when: functions and dates depend on it. */
export interface CqlReader {
  readonly accountId?: string;
  readonly now: Date;
  readonly timeZone: string;
  readonly locale: string;
}

const unitByName: Readonly<Record<string, CalendarUnit>> = { day: 'Day', week: 'Week', month: 'Month', year: 'Year' };

function call(name: string, [argument]: readonly string[], reader: CqlReader): number | undefined {
  if (name.toLowerCase() === 'now')
    return argument === undefined ? reader.now.getTime() : dateLiteral(argument, reader.now, reader.timeZone);
  const match = /^(start|end)Of(Day|Week|Month|Year)$/i.exec(name);
  const unit = unitByName[match?.[2]?.toLowerCase() ?? ''];
  return match && unit
    ? calendarEdge(match[1]?.toLowerCase() === 'start' ? 'start' : 'end', unit, argument, reader)
    : undefined;
}

export function momentOf(value: CqlValue, field: string, reader: CqlReader): number {
  const at =
    value.kind === 'call'
      ? call(value.name, value.args, reader)
      : dateLiteral(value.text.replaceAll('/', '-'), reader.now, reader.timeZone);
  if (at !== undefined) return at;
  const text = value.kind === 'call' ? `${value.name}(${value.args.join(', ')})` : value.text;
  throw invalid(`Could not parse cql : '${text}' is not a date for the field '${field}'`);
}

/** A text, or the account that currentUser() stands for; an anonymous reader is nobody. */
export function textOf(value: CqlValue, reader: CqlReader): string {
  if (value.kind === 'text') return value.text;
  if (value.name.toLowerCase() === 'currentuser') return reader.accountId ?? '';
  throw invalid(`Could not parse cql : Unknown function '${value.name}'`);
}
