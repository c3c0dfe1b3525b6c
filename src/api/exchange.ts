import type { ImportOutcome } from '../analysis/import-report';
import type { RowFate } from '../analysis/import-fate';
import type { ImportRow } from '../analysis/import-row';
import type { SheetChoice } from '../analysis/register-sheet';
import type { Conventions } from '../analysis/sheet-column';
import type { Project } from '../model/project';

export type RegisterName = 'risks' | 'changes';

/** A file as it can cross the bridge. */
export interface ExportedFile {
  readonly project: Project;
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: 'text' | 'base64';
  readonly content: string;
  /** Lines below the head of the register's sheet. */
  readonly rows: number;
}

export interface ImportAsk {
  readonly project: string;
  readonly register: RegisterName;
  readonly conventions: Conventions;
}

/** A row that its person has agreed to, with the values that it was to change as they then stood. */
export interface AgreedRow extends ImportRow {
  /** By column; absent for a row that was to be created. */
  readonly seen?: Readonly<Record<string, string>>;
}

/** The registers as files, out and in. */
export interface Exchanges {
  'export-register': {
    ask: { readonly project: string; readonly register: RegisterName; readonly format: 'xlsx' | 'csv' } & SheetChoice;
    answer: ExportedFile;
  };
  /** Writes nothing; at most 2,000 rows at once. */
  'preview-import': {
    ask: ImportAsk & { readonly rows: readonly ImportRow[] };
    answer: { readonly project: Project; readonly fates: readonly RowFate[] };
  };
  /** At most 50 rows at once. A row without an outcome was not reached in time and is to be sent again. */
  'apply-import': {
    ask: ImportAsk & { readonly rows: readonly AgreedRow[] };
    answer: { readonly project: Project; readonly outcomes: readonly ImportOutcome[] };
  };
}
