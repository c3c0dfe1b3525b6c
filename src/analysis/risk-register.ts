import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Risk } from '../model/risk';
import type { RiskLevel, RiskModel } from '../model/risk-model';

export interface RiskRow extends Risk {
  /** [R1] Absent while probability or impact is missing. */
  readonly exposure?: number;
  /** [R2] */
  readonly level?: RiskLevel;
  /** [R3] Given, else computed from the last look and the level's review days. */
  readonly reviewDue?: IsoDate;
  /** [R4] Days since the review was due; absent when it is not overdue. */
  readonly reviewOverdueDays?: number;
}

/** One cell of the heat map. */
export interface HeatCell {
  readonly probability: number;
  readonly impact: number;
  readonly exposure: number;
  readonly level: RiskLevel;
  /** Open risks that stand here, highest first. */
  readonly keys: readonly string[];
  readonly overdueReviews: number;
}

export interface RiskRegister {
  readonly asOf: IsoDate;
  readonly model: RiskModel;
  /** Open risks by exposure, then key; closed ones after them. */
  readonly rows: readonly RiskRow[];
  /** Probability 5 … 1, each with impact 1 … 5. */
  readonly heatMap: readonly (readonly HeatCell[])[];
  readonly totals: {
    readonly open: number;
    readonly closed: number;
    readonly byLevel: Readonly<Record<RiskLevel, number>>;
    readonly notAssessed: number;
    readonly overdueReviews: number;
  };
  readonly findings: readonly Finding[];
}
