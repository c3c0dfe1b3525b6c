import type { IsoDate } from '../model/date';
import { readStep } from '../model/field-reading';
import type { FieldChange, Issue } from '../model/issue';
import { issueToRisk } from '../model/issue-to-risk';
import { present } from '../model/present';
import type { RiskWeight } from '../model/risk';
import { keptTrail, readTrail } from '../model/risk-trail';
import type { ScaleStep } from '../model/risk-model';
import type { ProjectSettings } from '../model/settings';

/** The Jira fields that hold probability and impact; one that is absent is kept in the issue property. */
export interface WeightSources {
  readonly probability?: string;
  readonly impact?: string;
}

interface Then {
  /** What changed after the day, oldest first. */
  readonly later: readonly FieldChange[];
  readonly end: IsoDate;
  readonly asOf: IsoDate;
  readonly sources: WeightSources;
}

/** [R16] How a risk was weighed at the end of a day: from the changelog for fields, from the trail for the property. */
export function weightAt(issue: Issue, then: Then, settings: ProjectSettings): RiskWeight | 'not-known' {
  const { risk } = issueToRisk(issue, settings);
  const { riskModel } = settings;
  const probability = stepAt(issue, then, {
    column: 'riskProbability',
    field: then.sources.probability,
    inTrail: 'p',
    now: risk.probability,
    scale: riskModel.probability,
  });
  const impact = stepAt(issue, then, {
    column: 'riskImpact',
    field: then.sources.impact,
    inTrail: 'i',
    now: risk.impact,
    scale: riskModel.impact,
  });
  if (probability === 'not-known' || impact === 'not-known') return 'not-known';
  return present({ probability, impact });
}

interface Step {
  readonly column: string;
  readonly field: string | undefined;
  readonly inTrail: 'p' | 'i';
  readonly now: number | undefined;
  readonly scale: readonly ScaleStep[];
}

function stepAt(
  issue: Issue,
  { later, end, asOf }: Then,
  { column, field, inTrail, now, scale }: Step,
): number | undefined | 'not-known' {
  if (end >= asOf) return now;
  if (Object.hasOwn(issue.mapped, column)) {
    const next = later.find((change) => (change.fieldId ?? change.field) === field);
    if (!next) return now;
    const reading = readStep(next.fromText ?? next.from, scale);
    return reading.kind === 'value' ? reading.value : undefined;
  }
  const trail = readTrail(keptTrail(issue.property));
  if (trail.length === 0) return now === undefined ? undefined : 'not-known';
  const entry = trail.findLast(({ on }) => on <= end);
  if (!entry) return 'not-known';
  const step = entry[inTrail];
  return scale.some((one) => one.step === step) ? step : undefined;
}
