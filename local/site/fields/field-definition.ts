export interface FieldSchema {
  readonly type: string;
  readonly items?: string;
  readonly system?: string;
  readonly custom?: string;
  readonly customId?: number;
}

export interface FieldOption {
  readonly id: string;
  readonly value: string;
}

/** A field of the site; the site's own and the custom ones look the same. */
export interface FieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  readonly navigable: boolean;
  readonly orderable: boolean;
  readonly searchable: boolean;
  /** Whether a create or edit screen has it. */
  readonly settable: boolean;
  readonly clauseNames: readonly string[];
  /** The issue key has none. */
  readonly schema?: FieldSchema;
  readonly options?: readonly FieldOption[];
  /** Projects on whose screens it is; absent: all. */
  readonly projectIds?: readonly string[];
}
