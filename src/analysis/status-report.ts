import { budgetSummary, type BudgetSummary } from './budget';
import type { Capacity } from './capacity';
import { changeLog } from './change-log';
import type { ChangeRow } from './change-row';
import type { ChangeTotal } from './change-total';
import { estimateCoverage } from './estimate-coverage';
import { mergeFindings } from './merge-findings';
import type { ProjectRate } from './hours-from-points';
import type { OutlookSource } from './milestone-outlook';
import { milestoneFindings } from './milestone-findings';
import type { ComparedBaselines } from './compared-dates';
import { milestones, type Milestone } from './milestones';
import { overallRating } from './rag';
import { costRating } from './ratings/cost-rating';
import { peopleRating } from './ratings/people-rating';
import { riskRating } from './ratings/risk-rating';
import { scheduleRating } from './ratings/schedule-rating';
import { scopeRating } from './ratings/scope-rating';
import { reportItems, type ReportItem } from './report-items';
import { riskRegister } from './risk-register';
import { isAwaited } from '../model/change-state';
import { addDays, isoWeek, mondayOf, type IsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { Finding } from '../model/finding';
import type { Issue, Version } from '../model/issue';
import type { Project } from '../model/project';
import type { Rag, Rating } from '../model/rag';
import type { ProjectSettings } from '../model/settings';
import type { RiskRow } from './risk-row';

export interface StatusReport {
  readonly project: Project;
  readonly asOf: IsoDate;
  readonly period: { readonly from: IsoDate; readonly to: IsoDate; readonly week: string };
  /** [G1] The worst of the assessed dimensions. */
  readonly overall: { readonly rag: Rag; readonly reason: string };
  readonly ratings: readonly Rating[];
  readonly milestones: readonly Milestone[];
  /** [Q5] Absent where no forecast was drawn. */
  readonly outlookSource?: OutlookSource;
  /** Highest five open risks. */
  readonly topRisks: readonly RiskRow[];
  readonly pendingChanges: readonly ChangeRow[];
  readonly approvedChanges: ChangeTotal;
  readonly budget?: BudgetSummary;
  readonly done: readonly ReportItem[];
  readonly next: readonly ReportItem[];
  /** Due in the period and not done. */
  readonly missed: readonly ReportItem[];
  /** How many there are of each, where the lists above show the first seven. */
  readonly itemCounts: { readonly done: number; readonly next: number; readonly missed: number };
  /** How many issues the report rests on. */
  readonly issueCount: number;
  readonly findings: readonly Finding[];
}

/** What a status report rests on, as the reader may see it. */
export interface ReportFacts {
  readonly project: Project;
  readonly work: readonly Issue[];
  readonly risks: readonly Issue[];
  readonly changes: readonly Issue[];
  readonly milestones: readonly Issue[];
  readonly versions: readonly Version[];
  readonly capacity: Capacity;
  /** [K15] With which the capacity was worked out, where there is one. */
  readonly rate?: ProjectRate;
  readonly baselines?: ComparedBaselines;
}

const itemsShown = 7;
const topRisksShown = 5;

/** The week's report on one project, from the same registers that the project page shows. */
export function statusReport(facts: ReportFacts, settings: ProjectSettings, asOf: IsoDate): StatusReport {
  const issues = eachOnce([facts.work, facts.risks, facts.changes, facts.milestones].flat());
  const entries = new Set([facts.risks, facts.changes, facts.milestones].flat().map(({ key }) => key));
  const work = issues.filter(({ key }) => !entries.has(key));
  const register = riskRegister(facts.risks, settings, asOf);
  const log = changeLog(facts.changes, settings, asOf);
  const { versions, baselines = {} } = facts;
  const dated = milestones({ issues: facts.milestones, versions, work, baselines }, settings, asOf);
  const coverage = estimateCoverage(issues, settings);
  const loadCoverage = facts.rate ? estimateCoverage(issues, settings, facts.rate) : coverage;
  const budget = settings.budget && budgetSummary(issues, coverage, log.totals.approved, settings.budget);
  const ratings = [
    scheduleRating({ milestones: dated, work }, settings, asOf),
    costRating(budget, coverage, settings),
    scopeRating(log, settings),
    riskRating(register),
    peopleRating(facts.capacity, loadCoverage, facts.project.key, settings),
  ];
  const items = reportItems(work, settings, asOf);
  return {
    project: facts.project,
    asOf,
    period: reportPeriod(asOf),
    overall: overallRating(ratings),
    ratings,
    milestones: dated,
    topRisks: register.rows.filter((row) => row.open && row.exposure !== undefined).slice(0, topRisksShown),
    pendingChanges: log.rows.filter((row) => isAwaited(row.state)),
    approvedChanges: log.totals.approved,
    ...(budget && { budget }),
    done: items.done.slice(0, itemsShown),
    next: items.next.slice(0, itemsShown),
    missed: items.missed.slice(0, itemsShown),
    itemCounts: { done: items.done.length, next: items.next.length, missed: items.missed.length },
    issueCount: issues.length,
    findings: mergeFindings([
      ...register.findings,
      ...log.findings,
      ...facts.capacity.findings,
      ...milestoneFindings(dated),
    ]),
  };
}

/** [P1] Monday to Sunday of the ISO week that `asOf` lies in. */
function reportPeriod(asOf: IsoDate): StatusReport['period'] {
  const from = mondayOf(asOf);
  const { year, week } = isoWeek(asOf);
  return { from, to: addDays(from, 6), week: `${year}-W${String(week).padStart(2, '0')}` };
}
