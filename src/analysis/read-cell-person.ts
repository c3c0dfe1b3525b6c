import type { GivenCell } from '../model/sheet';
import type { CellReading, ReadingHow } from './sheet-column';

/** [T5] A person by account id or by a name that only one of them has. */
export function readCellPerson(given: GivenCell, { people }: ReadingHow): CellReading {
  const wanted = form(String(given));
  const named = people.filter(({ accountId, name }) => accountId === String(given).trim() || form(name) === wanted);
  const [only] = named;
  const shown = String(given).slice(0, 60);
  if (!only) return { kind: 'unreadable', why: `Nobody called “${shown}” can be assigned to work of this project.` };
  if (named.length > 1) return { kind: 'unreadable', why: `${named.length} people are called “${shown}”.` };
  return { kind: 'value', value: only.accountId, text: only.name };
}

function form(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
