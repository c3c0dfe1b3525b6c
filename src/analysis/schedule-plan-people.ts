import type { Issue } from '../model/issue';
import type { Plan, PlanActivity } from '../model/plan';
import { present } from '../model/present';

/** [F15] Who is assigned becomes a resource by name; each is assigned to the work of its issues, full time. */
export function resourcesOf(
  facts: readonly { readonly issue: Issue; readonly activity: PlanActivity }[],
): Pick<Plan, 'resources' | 'assignments'> {
  const people = new Map(
    facts.flatMap(({ issue: { assignee } }) => (assignee ? [[assignee.accountId, assignee]] : [])),
  );
  const ids = new Map([...people.keys()].sort().map((account, index) => [account, String(index + 1)]));
  const assigned = facts.filter(({ issue, activity }) => issue.assignee && !activity.summary && !activity.milestone);
  return {
    resources: [...people.values()].flatMap(({ accountId, name }) => {
      const id = ids.get(accountId);
      return id === undefined ? [] : [{ id, name, kind: 'work' as const, maxUnits: 1 }];
    }),
    assignments: assigned.map(({ issue, activity }, index) => ({
      id: String(index + 1),
      activityId: activity.id,
      resourceId: ids.get(issue.assignee?.accountId ?? '') ?? '',
      units: 1,
      ...present({
        start: activity.start,
        finish: activity.finish,
        workMinutes: activity.workMinutes,
        remainingWorkMinutes: activity.remainingWorkMinutes,
      }),
    })),
  };
}
