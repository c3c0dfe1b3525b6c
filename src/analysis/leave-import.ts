import { readCellDate } from './read-cell-date';
import { readCellPerson } from './read-cell-person';
import type { SeenLeave } from './seen-leave';
import type { ReadingHow } from './sheet-column';
import type { WorkloadPerson } from './workload';
import type { IsoDate } from '../model/date';
import { daysKey } from '../model/edited-leave';
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

/** What becomes of one row of a file of leave. */
export type LeaveFate =
  | { readonly line: number; readonly fate: 'add'; readonly leave: GivenLeave; readonly name: string }
  | {
      readonly line: number;
      readonly fate: 'unchanged';
      readonly name: string;
      readonly from: IsoDate;
      readonly to: IsoDate;
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

/** [K26] Each row of a table with a person and days is added, is there already, or is refused with the cell and why. */
export function leaveRows(
  { header, rows }: GivenTable,
  planned: readonly WorkloadPerson[],
  dates: ReadingHow['dates'],
): readonly LeaveFate[] {
  const place = (column: Column) =>
    header.findIndex((title) => headers[column].some((word) => word === title.trim().toLowerCase()));
  const places = {
    person: place('person'),
    from: place('from'),
    to: place('to'),
    half: place('half'),
    reason: place('reason'),
  };
  const how: ReadingHow = { decimal: 'unknown', dates, empty: 'keep', people: planned.map(({ person }) => person) };
  const given = rows.map(({ line, cells }) => rowOf(line, (column) => cells[places[column]] ?? '', how));
  return leaveFates(given, planned);
}

type Given = GivenLeave | { readonly line: number; readonly why: string };

function rowOf(line: number, cell: (column: Column) => GivenCell, how: ReadingHow): Given {
  const refused = (what: string, why: string) => ({ line, why: `${what}: ${why}` });
  if (cell('person') === '') return refused('Person', 'nobody is named, or there is no such column.');
  const person = readCellPerson(cell('person'), how);
  if (person.kind !== 'value')
    return refused('Person', `“${String(cell('person')).slice(0, 60)}” is nobody whose leave you may enter here.`);
  if (cell('from') === '') return refused('From', 'there is no first day, or no such column.');
  const from = readCellDate(cell('from'), how);
  if (from.kind !== 'value') return refused('From', from.why);
  const to = cell('to') === '' ? from : readCellDate(cell('to'), how);
  if (to.kind !== 'value') return refused('To', to.why);
  const reason = String(cell('reason')).trim().slice(0, 200);
  const half = /^(?:yes|y|true|half|1|x)$/i.test(String(cell('half')).trim());
  return {
    line,
    account: String(person.value),
    from: String(from.value),
    to: String(to.value),
    ...(half && { half: true as const }),
    ...(reason !== '' && { reason }),
  };
}

/** The fate of leave that is read; a row that says the same as an earlier one changes nothing. */
export function leaveFates(given: readonly Given[], planned: readonly WorkloadPerson[]): readonly LeaveFate[] {
  const people = new Map(planned.map((who) => [who.person.accountId, who]));
  const known = new Map<string, Set<string>>();
  return given.map((row): LeaveFate => {
    const { line } = row;
    if ('why' in row) return { line, fate: 'refused', why: row.why };
    const who = people.get(row.account);
    if (!who) return { line, fate: 'refused', why: 'Nobody whose leave you may enter here.' };
    if (row.from > row.to)
      return { line, fate: 'refused', why: `The last day, ${row.to}, lies before the first, ${row.from}.` };
    const days = known.get(row.account) ?? new Set(who.leave.map((leave: SeenLeave) => daysKey(leave)));
    known.set(row.account, days);
    const { name } = who.person;
    if (days.has(daysKey(row))) return { line, fate: 'unchanged', name, from: row.from, to: row.to };
    days.add(daysKey(row));
    return { line, fate: 'add', leave: row, name };
  });
}
