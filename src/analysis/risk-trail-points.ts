import { weightAt, type WeightSources } from './weight-at';
import { dateIn, type IsoDate } from '../model/date';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { exposureOf, levelAt, type RiskLevel } from '../model/risk-model';
import { keptTrail, readTrail } from '../model/risk-trail';
import type { ProjectSettings } from '../model/settings';

/** How a risk was weighed from a day on; without an exposure it was not assessed then, or nobody kept how. */
export interface RiskTrailPoint {
  readonly on: IsoDate;
  readonly probability?: number;
  readonly impact?: number;
  readonly exposure?: number;
  readonly level?: RiskLevel;
}

/** [R16] The days on which the weight of one risk changed, from the day it was raised to today, oldest first. */
export function riskTrailPoints(
  issue: Issue,
  sources: WeightSources,
  settings: ProjectSettings,
  asOf: IsoDate,
): RiskTrailPoint[] {
  const timeZone = settings.calendar.timeZone ?? 'UTC';
  const changes = (issue.history ?? []).map((change) => ({ day: dateIn(timeZone, change.at), change }));
  const raised = dateIn(timeZone, issue.created);
  const kept = readTrail(keptTrail(issue.property)).map(({ on }) => on);
  const days = new Set([raised, ...changes.map(({ day }) => day), ...kept, asOf].filter((day) => day <= asOf));
  const points = [...days].sort().map((end): RiskTrailPoint => {
    const later = changes.filter(({ day }) => day > end).map(({ change }) => change);
    const weight = weightAt(issue, { later, end, asOf, sources }, settings);
    const { probability, impact } = weight === 'not-known' ? {} : weight;
    if (probability === undefined || impact === undefined) return { on: end, ...present({ probability, impact }) };
    const exposure = exposureOf(probability, impact);
    return { on: end, probability, impact, exposure, level: levelAt(settings.riskModel, probability, impact) };
  });
  return points.filter((point, index) => {
    const before = points[index - 1];
    return !before || before.probability !== point.probability || before.impact !== point.impact;
  });
}
