/** Finish to start, start to start, finish to finish, start to finish. */
export type LinkType = 'FS' | 'SS' | 'FF' | 'SF';

/** Time between the two ends of a link, negative for a lead: working or elapsed minutes, or per cent of the predecessor's duration. */
export type Lag =
  | { readonly kind: 'working' | 'elapsed'; readonly minutes: number }
  | { readonly kind: 'percent' | 'elapsed-percent'; readonly percent: number };

/** A dependency of a plan. Without a lag the one follows the other at once. */
export interface PlanLink {
  readonly predecessorId: string;
  readonly successorId: string;
  readonly type: LinkType;
  readonly lag?: Lag;
}
