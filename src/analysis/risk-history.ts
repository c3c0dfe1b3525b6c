import type { IsoDate } from '../model/date';
import type { RiskLevel } from '../model/risk-model';

/** The open risks as they stood at the end of one week. */
export interface RiskHistoryWeek {
  /** Monday. */
  readonly start: IsoDate;
  /** Sunday; today for the week that is not over. */
  readonly end: IsoDate;
  readonly byLevel: Readonly<Record<RiskLevel, number>>;
  /** Open without probability or impact. */
  readonly notAssessed: number;
  /** Open, but nobody kept how they were weighed then. */
  readonly notKnown: number;
  /** Sum over the assessed ones. */
  readonly exposure: number;
}

/** Oldest week first. */
export interface RiskHistory {
  readonly asOf: IsoDate;
  readonly rule: string;
  readonly weeks: readonly RiskHistoryWeek[];
}
