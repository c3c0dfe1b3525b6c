import type { IsoDate } from '../model/date';
import type { Person } from '../model/person';

/** A version or a milestone issue with its dates; slip in working days. */
export interface Milestone {
  /** Issue key, or the version's name. */
  readonly name: string;
  readonly title: string;
  readonly source: { readonly kind: 'issue'; readonly key: string } | { readonly kind: 'version'; readonly id: string };
  readonly owner?: Person;
  /** [M1] The first date it was ever given (changelog); absent where no date was given. */
  readonly original?: IsoDate;
  /** The date it has now. */
  readonly current?: IsoDate;
  /** [M2] When it is expected: its own date, later if open work of it is due later, or today when the date has passed. */
  readonly forecast?: IsoDate;
  /** [M3] Working days from original to forecast (or to the day it was reached); positive is late. */
  readonly slipDays?: number;
  /** [M4] How often its date was moved. */
  readonly redates: number;
  readonly done: boolean;
  readonly doneOn?: IsoDate;
}
