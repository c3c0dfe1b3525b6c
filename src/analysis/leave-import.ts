import { readCellDate } from './read-cell-date';
import { readCellPerson } from './read-cell-person';
import type { SeenLeave } from './seen-leave';
import type { ReadingHow } from './sheet-column';
import type { WorkloadPerson } from './workload';
import { daysBetween, type IsoDate } from '../model/date';
import { daysKey } from '../model/edited-leave';
import { mostLeaveDays } from '../model/person-time';
import type { GivenCell, GivenTable } from '../model/sheet';

/** Leave out of a file, before it is known whether it is new. */
export interface GivenLeave {
  readonly line: number;
  readonly account: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly half?: true;
  readonly reason?: string;
}

/** One row of a file, or why it is not leave. */
export type GivenRow = GivenLeave | { readonly line: number; readonly why: string };

/** What becomes of one row of a file of leave. */
export type LeaveFate =
  | { readonly line: number; readonly fate: 'add'; readonly leave: GivenLeave; readonly name: string }
  | {
      readonly line: number;
      readonly fate: 'unchanged';
      readonly leave: GivenLeave;
      readonly name: string;
      /** An earlier row of the file that says the same; absent where the leave is entered already. */
      readonly sameAs?: number;
    }
  | { readonly line: number; readonly fate: 'refused'; readonly why: string };

const headers = {
  person: ['person', 'who', 'name', 'employee', 'account', 'account id'],
  from: ['from', 'start', 'start date', 'first day', 'begin'],
  to: ['to', 'until', 'end', 'end date', 'last day'],
  half: ['half', 'half day', 'half days'],
  reason: ['reason', 'why', 'type', 'kind', 'note', 'title'],
} as const;
type Column = keyof typeof headers;

function placeOf(header: readonly string[], column: Column): number {
  return header.findIndex((title) => headers[column].some((word) => word === title.trim().toLowerCase()));
}

/** [K26] Why nothing of a table can be read as leave: a column without which no row says who is away, or from when. */
export function whyNoLeave({ header, rows }: GivenTable): string | undefined {
  const missing = (['person', 'from'] as const).filter((column) => placeOf(header, column) < 0);
  if (missing.length === 0) return rows.length === 0 ? 'The table has no rows below its head.' : undefined;
  const wanted = missing.map((column) => (column === 'person' ? 'Person' : 'From')).join(' and no column ');
  const there = header.slice(0, 12).map((title) => `“${title.slice(0, 40)}”`);
  return `There is no column ${wanted}; the first line has ${there.join(', ')}.`;
}

/** [K26] Each row of a table with a person and days is added, is there already, or is refused with the cell and why. */
export function leaveRows(
  { header, rows }: GivenTable,
  planned: readonly WorkloadPerson[],
  dates: ReadingHow['dates'],
): readonly LeaveFate[] {
  const places = {
    person: placeOf(header, 'person'),
    from: placeOf(header, 'from'),
    to: placeOf(header, 'to'),
    half: placeOf(header, 'half'),
    reason: placeOf(header, 'reason'),
  };
  const how: ReadingHow = { decimal: 'unknown', dates, empty: 'keep', people: planned.map(({ person }) => person) };
  const given = rows.map(({ line, cells }) => rowOf(line, (column) => cells[places[column]] ?? '', how));
  return leaveFates(given, planned);
}

function rowOf(line: number, cell: (column: Column) => GivenCell, how: ReadingHow): GivenRow {
  const refused = (what: string, why: string) => ({ line, why: `${what}: ${why}` });
  if (cell('person') === '') return refused('Person', 'nobody is named.');
  const person = readCellPerson(cell('person'), how);
  const shown = `“${String(cell('person')).slice(0, 60)}”`;
  if (person.kind !== 'value')
    return refused(
      'Person',
      person.why.includes('people are called') ? person.why : `${shown} is nobody whose leave you may enter here.`,
    );
  if (cell('from') === '') return refused('From', 'there is no first day.');
  const from = readCellDate(cell('from'), how);
  if (from.kind !== 'value') return refused('From', from.why);
  const to = cell('to') === '' ? from : readCellDate(cell('to'), how);
  if (to.kind !== 'value') return refused('To', to.why);
  const half = halfIn(cell('half'));
  if (half === undefined) return refused('Half', `“${String(cell('half')).slice(0, 60)}” is neither yes nor no.`);
  const reason = String(cell('reason')).trim().slice(0, 200);
  return {
    line,
    account: String(person.value),
    from: String(from.value),
    to: String(to.value),
    ...(half && { half: true as const }),
    ...(reason !== '' && { reason }),
  };
}

function halfIn(cell: GivenCell): boolean | undefined {
  const text = String(cell).trim();
  if (/^(?:yes|y|true|half|1|x|½|0[.,]5|am|pm)$/i.test(text)) return true;
  return /^(?:|no|n|false|full|whole|0|-)$/i.test(text) ? false : undefined;
}

/** [K26] The fate of leave that is read; a row that says the same as an earlier one changes nothing. */
export function leaveFates(given: readonly GivenRow[], planned: readonly WorkloadPerson[]): readonly LeaveFate[] {
  const people = new Map(planned.map((who) => [who.person.accountId, who]));
  const known = new Map<string, Map<string, number | undefined>>();
  return given.map((row): LeaveFate => {
    const { line } = row;
    const refused = (why: string): LeaveFate => ({ line, fate: 'refused', why });
    if ('why' in row) return refused(row.why);
    const who = people.get(row.account);
    if (!who) return refused('Nobody whose leave you may enter here.');
    if (row.from > row.to) return refused(`The last day, ${row.to}, lies before the first, ${row.from}.`);
    if (daysBetween(row.from, row.to) >= mostLeaveDays)
      return refused(`${row.from} to ${row.to} is more than ten years; no more is taken at once.`);
    const days =
      known.get(row.account) ?? new Map(who.leave.map((leave: SeenLeave) => [daysKey(leave), undefined] as const));
    known.set(row.account, days);
    const { name } = who.person;
    if (days.has(daysKey(row))) {
      const sameAs = days.get(daysKey(row));
      return { line, fate: 'unchanged', leave: row, name, ...(sameAs !== undefined && { sameAs }) };
    }
    days.set(daysKey(row), line);
    return { line, fate: 'add', leave: row, name };
  });
}
