import type { Offset } from '../demo-clock';
import type { PersonId } from '../people';

/** A paragraph, a list, a heading or a table of a page. */
export type Block =
  string | readonly string[] | { readonly h: string } | { readonly table: readonly (readonly string[])[] };

export interface PageText {
  readonly title: string;
  readonly who: PersonId;
  readonly written: Offset;
  readonly blocks: readonly Block[];
  /** Later versions: who changed it, when, and what they said; the text above is the newest. */
  readonly revised?: readonly (readonly [day: Offset, who: PersonId, message: string])[];
}

export type ActionNote = readonly [who: PersonId, due: Offset, text: string, done?: 'done'];

/** Notes of one weekly meeting. */
export interface Meeting {
  readonly day: Offset;
  readonly present: readonly PersonId[];
  readonly topics: readonly string[];
  readonly decisions: readonly string[];
  readonly actions: readonly ActionNote[];
}

/** What stands in a project's Confluence space beside the status page. */
export interface SpacePlan {
  readonly projectKey: string;
  readonly home: PageText;
  readonly documents: readonly PageText[];
  readonly minutesBy: PersonId;
  readonly meetings: readonly Meeting[];
}
