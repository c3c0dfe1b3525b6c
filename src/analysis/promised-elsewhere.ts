/** What one project is promised of a person's working time. */
export interface PromisedShare {
  readonly projectKey: string;
  /** Absent for the project at hand, and for other commitments. */
  readonly projectName?: string;
  readonly percent: number;
}

/** What projects other than the one at hand are promised of a person. */
export interface PromisedElsewhere {
  /** Of projects that the reader may browse, most first. */
  readonly shares: readonly PromisedShare[];
  /** [K33] Of projects that the reader may not see, as one sum. */
  readonly hiddenPercent?: number;
}
