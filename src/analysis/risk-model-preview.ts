import { riskRegister, type RiskRegister } from './risk-register';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { riskModelFindings } from '../model/risk-model-findings';
import type { RiskLevel, RiskModel, ScaleStep } from '../model/risk-model';
import type { ProjectSettings } from '../model/settings';
import type { RiskRow } from './risk-row';

/** A risk that would be of another level; an absent level is not assessed. */
export interface LevelChange {
  readonly key: string;
  readonly statement: string;
  readonly open: boolean;
  readonly from?: RiskLevel;
  readonly to?: RiskLevel;
}

/** A weight that the other model has no place for. It stays where it is kept, and counts again under a model that has one. */
export interface OffModel {
  readonly key: string;
  readonly statement: string;
  /** By its name in the model that is used. */
  readonly assessment: string;
  readonly reason: 'probability off the scale' | 'impact off the scale' | 'assessment not in the model';
}

/** [R14] What another model would make of the risks as they are. */
export interface RiskModelPreview {
  readonly changes: readonly LevelChange[];
  /** Open risks by level, before and after. */
  readonly before: RiskRegister['totals']['byLevel'];
  readonly after: RiskRegister['totals']['byLevel'];
  /** Those not assessed, of the open risks. */
  readonly notAssessed: { readonly before: number; readonly after: number };
  readonly offModel: readonly OffModel[];
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
    notAssessed: { before: now.totals.notAssessed, after: then.totals.notAssessed },
    offModel: now.rows.flatMap((row) => offModel(row, settings.riskModel, model)),
    findings: riskModelFindings(model),
  };
}

function offModel(row: RiskRow, used: RiskModel, model: RiskModel): OffModel[] {
  const { key, statement } = row;
  return used.assessments.flatMap(({ id, name }) => {
    const { probability, impact } = id === 'current' ? row : (row.assessments[id] ?? {});
    if (probability === undefined && impact === undefined) return [];
    const off = (reason: OffModel['reason']): OffModel => ({ key, statement, assessment: name, reason });
    if (!model.assessments.some((one) => one.id === id)) return [off('assessment not in the model')];
    return [
      ...(onScale(model.probability, probability) ? [] : [off('probability off the scale')]),
      ...(onScale(model.impact, impact) ? [] : [off('impact off the scale')]),
    ];
  });
}

function onScale(scale: readonly ScaleStep[], step: number | undefined): boolean {
  return step === undefined || scale.some((one) => one.step === step);
}
