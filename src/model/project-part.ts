import type { IsoDate } from './date';

/** A part of a project's open work: a workstream, a delivery, or whatever else is planned together. */
export type ProjectPart =
  /** An epic or another parent, with all that stands below it. */
  | { readonly kind: 'parent'; readonly key: string }
  | { readonly kind: 'version'; readonly id: string }
  | { readonly kind: 'component' | 'label'; readonly name: string }
  /** The work of everybody in a part of the team. */
  | { readonly kind: 'team'; readonly name: string }
  | { readonly kind: 'person'; readonly accountId: string }
  | { readonly kind: 'issues'; readonly keys: readonly string[] };

/** By how much work moves: later where positive, or so that the part as a whole begins or ends on a day. */
export type WorkShift =
  | { readonly kind: 'weeks' | 'days'; readonly count: number }
  | { readonly kind: 'begin' | 'end'; readonly on: IsoDate };
