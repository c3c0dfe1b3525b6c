import type { LoadChoice, LoadGrid } from './load-grid';
import type { LoggedDay } from './logged-days';

/** The load as somebody looks at it. */
export interface ShownLoad {
  readonly grid: LoadGrid;
  /** How the picture was drawn. */
  readonly choice: LoadChoice;
  /** The people shown, in their order. */
  readonly accounts: readonly string[];
  /** How work is spread and which is counted, in words. */
  readonly how: string;
  /** [K34] What was logged, where past weeks are shown. */
  readonly logged?: readonly LoggedDay[];
  /** [K33] Whether hours of work that not every reader may see are among it. */
  readonly commitments: boolean;
}
