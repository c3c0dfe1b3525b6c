import { riskRegister, type RiskRegister } from './risk-register';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { riskModelFindings } from '../model/risk-model-findings';
import type { RiskLevel, RiskModel } from '../model/risk-model';
import type { ProjectSettings } from '../model/settings';

/** A risk that would be of another level; an absent level is not assessed. */
export interface LevelChange {
  readonly key: string;
  readonly statement: string;
  readonly open: boolean;
  readonly from?: RiskLevel;
  readonly to?: RiskLevel;
}

/** [R14] What another model would make of the risks as they are. */
export interface RiskModelPreview {
  readonly changes: readonly LevelChange[];
  /** Open risks by level, before and after. */
  readonly before: RiskRegister['totals']['byLevel'];
  readonly after: RiskRegister['totals']['byLevel'];
  readonly findings: readonly Finding[];
}

/** [R14] The same register under two models, row against row. */
export function riskModelPreview(
  issues: readonly Issue[],
  settings: ProjectSettings,
  model: RiskModel,
  asOf: IsoDate,
): RiskModelPreview {
  const now = riskRegister(issues, settings, asOf);
  const then = riskRegister(issues, { ...settings, riskModel: model }, asOf);
  const levels = new Map(then.rows.map(({ key, level }) => [key, level]));
  return {
    changes: now.rows
      .filter(({ key, level }) => levels.get(key) !== level)
      .map(({ key, statement, open, level }) => ({
        key,
        statement,
        open,
        ...present({ from: level, to: levels.get(key) }),
      })),
    before: now.totals.byLevel,
    after: then.totals.byLevel,
    findings: riskModelFindings(model),
  };
}
