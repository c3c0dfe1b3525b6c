import { dayOf, workingDaysBetween } from '../model/calendar';
import { changeStates, type ChangeRequest, type ChangeState } from '../model/change';
import { isAgreed, isAwaited, isUndecided, stateCalled } from '../model/change-state';
import type { Instant, IsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { Finding } from '../model/finding';
import type { Issue, IssueStatus } from '../model/issue';
import { issueToChange } from '../model/issue-to-change';
import { ascending } from '../model/order';
import type { ProjectSettings } from '../model/settings';
import { changeFindings } from './change-findings';
import type { ChangeRow } from './change-row';
import { changeTotal, type ChangeTotal } from './change-total';
import { mergeFindings } from './merge-findings';

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
    /** [C11] */
    readonly decisionsDueSoon: number;
    /** [C17] */
    readonly plansNotUpdated: number;
  };
  /** [C6] Statuses whose names say nothing, with the state that they are counted as. */
  readonly unknownStatuses: readonly { readonly status: IssueStatus; readonly state: ChangeState }[];
  readonly findings: readonly Finding[];
}

/** The change requests of a project with their age and decisions. */
export function changeLog(issues: readonly Issue[], settings: ProjectSettings, asOf: IsoDate): ChangeLog {
  const read = eachOnce(issues).map((issue) => issueToChange(issue, settings));
  const rows = read.map(({ change }) => changeRow(change, settings, asOf)).sort(byDecision);
  return {
    asOf,
    ...(settings.budget && { currency: settings.budget.currency }),
    rows,
    totals: {
      pending: changeTotal(rows.filter(({ state }) => isAwaited(state))),
      approved: changeTotal(rows.filter(({ state }) => isAgreed(state))),
      byState: countByState(rows),
      decisionsOverdue: rows.filter((row) => row.decisionOverdueDays !== undefined).length,
      decisionsDueSoon: rows.filter(isDueSoon).length,
      plansNotUpdated: rows.filter((row) => row.planNotUpdated).length,
    },
    unknownStatuses: unknownStatuses(rows, settings),
    findings: mergeFindings([...read.flatMap(({ findings }) => findings), ...changeFindings(rows, settings)]),
  };
}

export function changeRow(change: ChangeRequest, settings: ProjectSettings, asOf: IsoDate): ChangeRow {
  const { calendar, tolerances } = settings;
  const submitted = dayOf(calendar, change.submitted);
  const until = endOfWait(change);
  const age = workingDaysBetween(calendar, submitted, until === undefined ? asOf : dayOf(calendar, until));
  const awaited = isAwaited(change.state);
  const { decisionDue } = change;
  const late =
    decisionDue === undefined ? age - tolerances.changeDecisionDays : workingDaysBetween(calendar, decisionDue, asOf);
  const found = {
    ageWorkingDays: Math.max(0, age),
    ...(awaited && (late > 0 ? { decisionOverdueDays: late } : { decisionInDays: Math.abs(late) })),
    planNotUpdated: lacksUpdate(change),
  };
  const { applied, ...told } = change;
  const record = applied && { applied: { on: applied.on, byAccountId: applied.byAccountId } };
  return Object.assign({}, told, record, found);
}

/** The day on which it is to be decided: when the board meets, else by when a decision is due. */
export function decisionDay({ boardDate, decisionDue }: Pick<ChangeRow, 'boardDate' | 'decisionDue'>) {
  return boardDate ?? decisionDue;
}

/** [C2] Undecided requests go on ageing; a withdrawn one that was never decided stopped when it was last changed. */
function endOfWait(change: ChangeRequest): Instant | undefined {
  return isUndecided(change.state) ? undefined : settledAt(change);
}

export function settledAt(change: Pick<ChangeRequest, 'decision' | 'inStatusSince' | 'updated'>): Instant {
  return change.decision?.at ?? change.inStatusSince ?? change.updated;
}

/** [C11] The days in which a decision counts as near. */
export const daysAhead = 10;

export function isDueSoon({ decisionInDays }: ChangeRow): boolean {
  return decisionInDays !== undefined && decisionInDays <= daysAhead;
}

/** [C17] Verified changes were looked at as a whole; one that costs neither money nor days leaves the plan as it is. */
function lacksUpdate({ state, applied, cost, days }: ChangeRequest): boolean {
  if (!isAgreed(state) || state === 'verified' || applied) return false;
  return (days ?? 0) !== 0 || Number(cost ?? 0) !== 0;
}

function unknownStatuses(
  rows: readonly ChangeRow[],
  { changeStatuses }: ProjectSettings,
): ChangeLog['unknownStatuses'] {
  const unknown = rows.filter(({ status }) => stateCalled(status.name, changeStatuses) === undefined);
  return eachOnce(unknown.map(({ status, state }) => ({ key: status.name, status, state }))).map(
    ({ status, state }) => ({
      status,
      state,
    }),
  );
}

function countByState(rows: readonly ChangeRow[]): Record<ChangeState, number> {
  const counts = {
    draft: 0,
    submitted: 0,
    assessment: 0,
    pending: 0,
    approved: 0,
    conditional: 0,
    rejected: 0,
    deferred: 0,
    implemented: 0,
    verified: 0,
    withdrawn: 0,
  } satisfies Record<ChangeState, number>;
  for (const state of changeStates) counts[state] = rows.filter((row) => row.state === state).length;
  return counts;
}

/** [C7] Undecided by age, oldest first; then the decided, newest decision first. */
function byDecision(a: ChangeRow, b: ChangeRow): number {
  const undecided = isUndecided(a.state);
  if (undecided !== isUndecided(b.state)) return undecided ? -1 : 1;
  return undecided ? ascending(a.submitted, b.submitted) : ascending(settledAt(b), settledAt(a));
}
