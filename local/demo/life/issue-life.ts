import type { FieldName, Value } from './field-shapes';
import type { IssueTypeName } from '../catalogue';
import type { Offset } from '../demo-clock';
import type { PersonId } from '../people';
import type { Note } from '../plan';

/** Something somebody did to an issue on one day: fields get new values. */
export interface LifeEvent {
  readonly day: Offset;
  readonly who: PersonId;
  readonly set: Readonly<Partial<Record<FieldName, Value>>>;
  /** Time put down in the same move, in seconds. */
  readonly logged?: number;
}

/** An issue from its creation to today, before anything is numbered. */
export interface IssueLife {
  readonly type: IssueTypeName;
  readonly created: Offset;
  readonly reporter: PersonId;
  /** Values it was created with. */
  readonly initial: Readonly<Partial<Record<FieldName, Value>>>;
  /** In any order; events of one day stay in theirs. */
  readonly events: readonly LifeEvent[];
  readonly comments: readonly Note[];
  readonly properties?: Readonly<Record<string, unknown>>;
}
