import type { Finding } from '../model/finding';
import type { RiskLevel } from '../model/risk-model';

/** A risk that would be of another level; an absent level is not assessed. */
export interface LevelChange {
  readonly key: string;
  readonly statement: string;
  readonly open: boolean;
  readonly from?: RiskLevel;
  readonly to?: RiskLevel;
}

/** What another model would make of the risks as they are. */
export interface RiskModelPreview {
  readonly changes: readonly LevelChange[];
  /** Open risks by level, before and after. */
  readonly before: Readonly<Record<RiskLevel, number>>;
  readonly after: Readonly<Record<RiskLevel, number>>;
  readonly findings: readonly Finding[];
}
