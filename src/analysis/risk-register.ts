import { addDays, daysBetween, type IsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';
import { issueToRisk } from '../model/issue-to-risk';
import type { Risk } from '../model/risk';
import { riskModelFindings } from '../model/risk-model-findings';
import { exposureOf, levelAt, type RiskLevel, type RiskModel } from '../model/risk-model';
import { present } from '../model/present';
import type { ProjectSettings } from '../model/settings';
import { assessedOf } from './assessed';
import { expectedOf, sumExpected, type Expected } from './expected-value';
import { heatMap, type HeatCell } from './heat-map';
import { mergeFindings } from './merge-findings';
import { riskFindings } from './risk-findings';
import type { RiskRow } from './risk-row';

export interface RiskRegister {
  readonly asOf: IsoDate;
  readonly model: RiskModel;
  /** Of the project's budget; the money of its risks is in it. */
  readonly currency?: string;
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
    readonly escalated: number;
    /** [R11] Sums over open threats and over open opportunities that can be told. */
    readonly expectedLoss: Expected;
    readonly expectedGain: Expected;
  };
  readonly findings: readonly Finding[];
}

/** The risks of a project with their exposure and reviews, as the reader may see them. */
export function riskRegister(issues: readonly Issue[], settings: ProjectSettings, asOf: IsoDate): RiskRegister {
  const model = settings.riskModel;
  const read = eachOnce(issues).map((issue) => issueToRisk(issue, settings));
  const rows = read.map(({ risk }) => riskRow(risk, model, asOf)).sort(byExposure);
  const open = rows.filter((row) => row.open);
  const ofLevel = (level: RiskLevel) => open.filter((row) => row.level === level).length;
  return {
    asOf,
    model,
    ...present({ currency: settings.budget?.currency }),
    rows,
    heatMap: heatMap(open, model),
    totals: {
      open: open.length,
      closed: rows.length - open.length,
      byLevel: { low: ofLevel('low'), medium: ofLevel('medium'), high: ofLevel('high'), critical: ofLevel('critical') },
      notAssessed: open.filter((row) => row.exposure === undefined).length,
      overdueReviews: open.filter((row) => row.reviewOverdueDays !== undefined).length,
      escalated: open.filter((row) => row.escalation !== undefined).length,
      expectedLoss: sumExpected(open.filter((row) => row.kind === 'threat')),
      expectedGain: sumExpected(open.filter((row) => row.kind === 'opportunity')),
    },
    findings: mergeFindings([
      ...riskModelFindings(model),
      ...read.flatMap(({ findings }) => findings),
      ...riskFindings(rows, settings, asOf),
    ]),
  };
}

/** One line of the register. */
export function riskRow(risk: Risk, model: RiskModel, asOf: IsoDate): RiskRow {
  const { probability, impact } = risk;
  const exposure = probability === undefined || impact === undefined ? undefined : exposureOf(probability, impact);
  const level = probability && impact ? levelAt(model, probability, impact) : undefined;
  const reviewDue = risk.open ? reviewDueOf(risk, model, level) : undefined;
  const overdue = reviewDue === undefined ? 0 : daysBetween(reviewDue, asOf);
  const found = present({
    exposure,
    level,
    reviewDue,
    reviewOverdueDays: overdue > 0 ? overdue : undefined,
    assessed: assessedOf(risk, model),
    ...(risk.open ? expectedOf(risk, model) : {}),
  });
  // Twenty times as fast over a long register as `{ ...risk, ...found }`.
  return Object.assign({}, risk, found);
}

/** [R3] A given date stands until a look on or after it is recorded. */
function reviewDueOf(risk: Risk, model: RiskModel, level: RiskLevel | undefined): IsoDate | undefined {
  const { nextReview, lastReview } = risk;
  if (nextReview !== undefined && (lastReview === undefined || lastReview < nextReview)) return nextReview;
  return level && addDays(lastReview ?? risk.raised.slice(0, 10), model.reviewDays[level]);
}

/** [R9] Open before closed, highest exposure first, those not assessed last, then by key. */
function byExposure(a: RiskRow, b: RiskRow): number {
  return Number(b.open) - Number(a.open) || (b.exposure ?? 0) - (a.exposure ?? 0);
}
