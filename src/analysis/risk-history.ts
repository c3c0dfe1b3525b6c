import { weightAt, type WeightSources } from './weight-at';
import { addDays, dateIn, mondayOf, type IsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { FieldChange, Issue, StatusCategory } from '../model/issue';
import { exposureOf, levelAt, type RiskLevel } from '../model/risk-model';
import type { ProjectSettings } from '../model/settings';

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

/** [R16] Oldest week first; levels are those of the model as it is now. */
export interface RiskHistory {
  readonly asOf: IsoDate;
  readonly rule: string;
  readonly weeks: readonly RiskHistoryWeek[];
}

export interface RiskHistoryFacts {
  /** With the changes of their status and of the fields that hold probability and impact. */
  readonly issues: readonly Issue[];
  /** By status id, for statuses that an issue once had. */
  readonly categories: Readonly<Record<string, StatusCategory>>;
  readonly sources: WeightSources;
}

/** [R16] How the register stood at the end of each week, worked out backwards from how it stands now. */
export function riskHistory(
  { issues, categories, sources }: RiskHistoryFacts,
  settings: ProjectSettings,
  { asOf, count }: { readonly asOf: IsoDate; readonly count: number },
): RiskHistory {
  const timeZone = settings.calendar.timeZone ?? 'UTC';
  const dated = eachOnce(issues).map((issue) => ({
    issue,
    raised: dateIn(timeZone, issue.created),
    changes: (issue.history ?? []).map((change) => ({ day: dateIn(timeZone, change.at), change })),
  }));
  const thisMonday = mondayOf(asOf);
  const weeks = Array.from({ length: count }, (_, index): RiskHistoryWeek => {
    const start = addDays(thisMonday, (index - count + 1) * 7);
    const end = index === count - 1 ? asOf : addDays(start, 6);
    const open = dated
      .filter(({ raised }) => raised <= end)
      .map(({ issue, changes }) => ({ issue, later: changes.filter(({ day }) => day > end).map((one) => one.change) }))
      .filter(({ issue, later }) => isOpenBefore(issue, later, categories));
    const weights = open.map(({ issue, later }) => weightAt(issue, { later, end, asOf, sources }, settings));
    return { start, end, ...summed(weights, settings) };
  });
  return { asOf, rule: 'R16', weeks };
}

type Week = Omit<RiskHistoryWeek, 'start' | 'end'>;

function summed(weights: readonly ReturnType<typeof weightAt>[], { riskModel }: ProjectSettings): Week {
  const byLevel = { low: 0, medium: 0, high: 0, critical: 0 };
  let [notAssessed, notKnown, exposure] = [0, 0, 0];
  for (const weight of weights) {
    if (weight === 'not-known') notKnown += 1;
    else if (weight.probability === undefined || weight.impact === undefined) notAssessed += 1;
    else {
      byLevel[levelAt(riskModel, weight.probability, weight.impact)] += 1;
      exposure += exposureOf(weight.probability, weight.impact);
    }
  }
  return { byLevel, notAssessed, notKnown, exposure };
}

/** The first later change tells the status from which it was changed; one that is gone from the site counts as open. */
function isOpenBefore(
  issue: Issue,
  later: readonly FieldChange[],
  categories: RiskHistoryFacts['categories'],
): boolean {
  const next = later.find(({ field, fieldId }) => (fieldId ?? field) === 'status');
  const category = next ? categories[next.from ?? ''] : issue.status.category;
  return category !== 'done';
}
