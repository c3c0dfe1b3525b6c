/** Something wrong or missing in the project's data, for the person who can mend it. Never an exception. */
export interface Finding {
  /** Rule id of docs/method.md, e.g. `R5`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'note';
  /** One sentence a coordinator understands. */
  readonly text: string;
  /** Where to look. */
  readonly issueKeys: readonly string[];
  /** Keys of the projects whose people it is about. */
  readonly peopleOf?: readonly string[];
}
