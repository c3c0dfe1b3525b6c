import { dayOf, workingDaysBetween } from '../model/calendar';
import type { ChangeRequest, ChangeState } from '../model/change';
import type { Instant, IsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { Finding } from '../model/finding';
import type { Issue } from '../model/issue';
import { issueToChange, isUndecided } from '../model/issue-to-change';
import type { Amount } from '../model/money';
import { ascending } from '../model/order';
import type { ProjectSettings } from '../model/settings';
import { changeFindings } from './change-findings';
import { changeTotal } from './change-total';
import { mergeFindings } from './merge-findings';

export interface ChangeRow extends ChangeRequest {
  /** [C2] Working days from submission to the decision, or to today while undecided. */
  readonly ageWorkingDays: number;
  /** [C3] Working days by which the decision is late; absent when it is not. */
  readonly decisionOverdueDays?: number;
}

/** [C4] Sums over requests; requests without a figure are counted, not guessed. */
export interface ChangeTotal {
  readonly count: number;
  readonly cost: Amount;
  readonly days: number;
  readonly withoutCost: number;
  readonly withoutDays: number;
}

export interface ChangeLog {
  readonly asOf: IsoDate;
  readonly currency?: string;
  /** Undecided first, oldest first; then decided, newest decision first. */
  readonly rows: readonly ChangeRow[];
  readonly totals: {
    readonly pending: ChangeTotal;
    readonly approved: ChangeTotal;
    readonly byState: Readonly<Record<ChangeState, number>>;
    readonly decisionsOverdue: number;
  };
  readonly findings: readonly Finding[];
}

/** The change requests of a project with their age and decisions. */
export function changeLog(issues: readonly Issue[], settings: ProjectSettings, asOf: IsoDate): ChangeLog {
  const read = eachOnce(issues).map((issue) => issueToChange(issue, settings));
  const rows = read.map(({ change }) => changeRow(change, settings, asOf)).sort(byDecision);
  const inState = (...states: ChangeState[]) => rows.filter((row) => states.includes(row.state));
  return {
    asOf,
    ...(settings.budget && { currency: settings.budget.currency }),
    rows,
    totals: {
      pending: changeTotal(inState('submitted', 'pending')),
      approved: changeTotal(inState('approved', 'implemented')),
      byState: countByState(rows),
      decisionsOverdue: rows.filter((row) => row.decisionOverdueDays !== undefined).length,
    },
    findings: mergeFindings([...read.flatMap(({ findings }) => findings), ...changeFindings(rows, settings)]),
  };
}

function changeRow(change: ChangeRequest, settings: ProjectSettings, asOf: IsoDate): ChangeRow {
  const { calendar, tolerances } = settings;
  const submitted = dayOf(calendar, change.submitted);
  const until = endOfWait(change);
  const age = workingDaysBetween(calendar, submitted, until === undefined ? asOf : dayOf(calendar, until));
  const awaited = change.state === 'submitted' || change.state === 'pending';
  const { decisionDue } = change;
  const late =
    decisionDue === undefined ? age - tolerances.changeDecisionDays : workingDaysBetween(calendar, decisionDue, asOf);
  const overdue = awaited ? late : 0;
  const found = { ageWorkingDays: Math.max(0, age), ...(overdue > 0 && { decisionOverdueDays: overdue }) };
  return Object.assign({}, change, found);
}

/** [C2] Undecided requests go on ageing; a withdrawn one that was never decided stopped when it was last changed. */
function endOfWait(change: ChangeRequest): Instant | undefined {
  return isUndecided(change.state) ? undefined : settledAt(change);
}

function settledAt(change: ChangeRequest): Instant {
  return change.decision?.at ?? change.inStatusSince ?? change.updated;
}

function countByState(rows: readonly ChangeRow[]): Record<ChangeState, number> {
  const counts = {
    draft: 0,
    submitted: 0,
    pending: 0,
    approved: 0,
    rejected: 0,
    deferred: 0,
    implemented: 0,
    withdrawn: 0,
  } satisfies Record<ChangeState, number>;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

/** [C7] Undecided by age, oldest first; then the decided, newest decision first. */
function byDecision(a: ChangeRow, b: ChangeRow): number {
  const undecided = isUndecided(a.state);
  if (undecided !== isUndecided(b.state)) return undecided ? -1 : 1;
  return undecided ? ascending(a.submitted, b.submitted) : ascending(settledAt(b), settledAt(a));
}
