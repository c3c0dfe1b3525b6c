import type { Viewer } from '../context';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import type { SeedProject } from '../seed';
import type { FieldDefinition } from './field-definition';

/** Where a value is written: messages and allowed values depend on it. */
export interface Setting {
  readonly jira: Jira;
  readonly field: FieldDefinition;
  readonly project: SeedProject;
}

/** Who writes a value. */
export interface Writing extends Setting {
  /** Whether the writer may see another issue. */
  readonly visible: (row: IssueRow) => boolean;
}

/** For whom a value is answered. */
export interface Reading extends Writing {
  readonly viewer: Viewer;
}

/** A value as the changelog tells it. */
export interface Logged {
  readonly id: string | null;
  readonly text: string | null;
}

/** Thrown by `read`: what Jira says below the field. */
export class InvalidValue extends Error {}

/** How values of one kind of field come in, are answered and are told in the changelog. Stored `undefined` means empty. */
export interface FieldKind {
  read(value: unknown, writing: Writing): unknown;
  answer(stored: unknown, reading: Reading): unknown;
  log(stored: unknown, setting: Setting): Logged;
}

export const nothingLogged: Logged = { id: null, text: null };
