import type { IsoDate } from '../model/date';
import type { Amount } from '../model/money';
import type { Risk } from '../model/risk';
import type { RiskLevel } from '../model/risk-model';
import type { Assessed } from './assessed';

export interface RiskRow extends Risk {
  /** [R1] Absent while probability or impact is missing. */
  readonly exposure?: number;
  /** [R2] */
  readonly level?: RiskLevel;
  /** [R3] Given, else computed from the last look and the level's review days. */
  readonly reviewDue?: IsoDate;
  /** [R4] Days since the review was due; absent when it is not overdue. */
  readonly reviewOverdueDays?: number;
  /** [R17] Every assessment of the model that has both steps, in the model's order. */
  readonly assessed: readonly Assessed[];
  /** [R11] Probability in per cent × what it would cost or bring; open risks only. */
  readonly expectedMoney?: Amount;
  /** [R11] In working days, to one decimal. */
  readonly expectedDays?: number;
}
