import type { GivenCell, GivenTable } from '../model/sheet';
import type { Mapping } from './import-mapping';

/** One row of a file by the names that its columns were mapped to; empty cells are left out. */
export interface ImportRow {
  /** Where it stands in the file. */
  readonly line: number;
  readonly cells: Readonly<Record<string, GivenCell>>;
}

/** The rows of a table under a mapping; a mapped cell that is empty comes as ''. */
export function importRows({ rows }: GivenTable, mapping: Mapping): readonly ImportRow[] {
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      mapping.flatMap((id, index) =>
        id === '' ? [] : [[id, typeof cells[index] === 'string' ? cells[index].trim() : (cells[index] ?? '')] as const],
      ),
    ),
  }));
}
