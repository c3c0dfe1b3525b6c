import type { Issue } from '../model/issue';
import type { Plan, PlanActivity } from '../model/plan';
import type { PlanCalendar } from '../model/plan-calendar';
import { present } from '../model/present';

interface PlanTimes {
  /** By account. */
  readonly calendars: readonly PlanCalendar[];
  /** The project's calendar in the plan. */
  readonly baseId: string;
}

/**
 * [F15] Who is assigned becomes a resource by name, with a calendar where the schedule knows one (L23); each is assigned to the work of
 * its issues, full time.
 */
export function resourcesOf(
  facts: readonly { readonly issue: Issue; readonly activity: PlanActivity }[],
  { calendars, baseId }: PlanTimes,
): Pick<Plan, 'resources' | 'assignments' | 'calendars'> {
  const people = new Map(
    facts.flatMap(({ issue: { assignee } }) => (assignee ? [[assignee.accountId, assignee]] : [])),
  );
  const ids = new Map([...people.keys()].sort().map((account, index) => [account, String(index + 1)]));
  const assigned = facts.filter(({ issue, activity }) => issue.assignee && !activity.summary && !activity.milestone);
  const own = new Map(
    calendars.flatMap((calendar) => {
      const id = ids.get(calendar.id);
      return id ? [[calendar.id, { ...calendar, baseId, id: `resource ${id}` }]] : [];
    }),
  );
  return {
    calendars: [...own.values()],
    resources: [...people.values()].flatMap(({ accountId, name }) => {
      const id = ids.get(accountId);
      const calendarId = own.get(accountId)?.id;
      return id === undefined ? [] : [{ id, name, kind: 'work' as const, maxUnits: 1, ...present({ calendarId }) }];
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
