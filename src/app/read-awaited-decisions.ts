import type { ChangeRow } from '../analysis/change-row';
import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { peopleTimes } from './read-people-times';
import type { AwaitedDecision } from '../analysis/away-on-decision';
import { decisionDay } from '../analysis/change-log';
import { isAwaited } from '../model/change-state';
import { present } from '../model/present';
import { readPersonTimes } from '../store/person-times';
import { readTeamPlan } from '../store/team-plan';

/** Who is to decide which change request on which day, with when they work; and the requests that do not say so. */
export async function readAwaitedDecisions(
  { store }: Invocation,
  open: OpenProject,
  rows: readonly ChangeRow[],
): Promise<{ readonly decisions: readonly AwaitedDecision[]; readonly undecidedBy: readonly string[] }> {
  const awaited = rows.filter(({ state }) => isAwaited(state));
  const approvers = [...new Set(awaited.flatMap(({ approverAccountId }) => approverAccountId ?? []))];
  const [team, times] = await Promise.all([readTeamPlan(store, open.project.id), readPersonTimes(store, approvers)]);
  const { people } = peopleTimes(team, times, open);
  const decisions = awaited.flatMap((row): AwaitedDecision[] => {
    const { key, approver } = row;
    const date = decisionDay(row);
    if (!approver || date === undefined) return [];
    const { hoursByWeekday, off = [] } = people.get(approver.accountId) ?? {};
    return [{ key, projectKey: open.project.key, date, approver, off, ...present({ hoursByWeekday }) }];
  });
  const told = new Set(decisions.map(({ key }) => key));
  return { decisions, undecidedBy: awaited.flatMap(({ key }) => (told.has(key) ? [] : [key])) };
}
