import type { LeftOut, Skipped } from './import-notes';

export interface ImportedProject {
  readonly key: string;
  readonly name: string;
  readonly issues: number;
  readonly byType: Readonly<Record<string, number>>;
}

/** Where a field's name and type come from; `inferred` ones were in no catalogue. */
export type FieldOrigin = 'system' | 'catalogue' | 'changelog' | 'inferred';

export interface ImportedField {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly origin: FieldOrigin;
  /** Issues that have a value in it. */
  readonly issues: number;
}

/** What an import took, what it did not, and what it had to guess. */
export interface ImportReport {
  readonly files: readonly {
    readonly name: string;
    readonly issues: number;
    readonly fields: number;
    readonly changelogs: number;
  }[];
  readonly issues: { readonly found: number; readonly taken: number };
  readonly projects: readonly ImportedProject[];
  readonly changelog: { readonly found: number; readonly taken: number };
  readonly links: { readonly taken: number; readonly fromChangelog: number };
  readonly comments: number;
  readonly worklogs: number;
  readonly people: readonly { readonly accountId: string; readonly name: string }[];
  readonly fields: readonly ImportedField[];
  /** Fields of no catalogue whose type was inferred from their values. */
  readonly unknownFields: readonly string[];
  readonly skipped: readonly Skipped[];
  readonly leftOut: readonly LeftOut[];
  readonly guesses: readonly string[];
}
