import type { Activity } from '../../model/activity';
import type { Network } from '../../model/network';
import type { Plan, PlanActivity } from '../../model/plan';
import { present } from '../../model/present';

/** The network of a plan that another tool wrote; activities that are switched off stay out, and their links with them. */
export function networkOfPlan(plan: Plan): Network {
  const { project, calendars, activities, links } = plan;
  const active = new Set(activities.filter(({ inactive }) => !inactive).map(({ id }) => id));
  const above: PlanActivity[] = [];
  return {
    start: project.start ?? activities.find(({ start }) => start !== undefined)?.start ?? '',
    ...present({ statusDate: project.statusDate, calendarId: project.calendarId }),
    minutesPerDay: project.minutesPerDay,
    calendars,
    activities: activities.flatMap((activity) => {
      if (activity.inactive) return [];
      while ((above.at(-1)?.outlineLevel ?? -1) >= activity.outlineLevel) above.pop();
      const parentId = above.at(-1)?.id;
      if (activity.summary) above.push(activity);
      return [activityOf(activity, parentId)];
    }),
    links: links.filter(({ predecessorId, successorId }) => active.has(predecessorId) && active.has(successorId)),
  };
}

function activityOf(activity: PlanActivity, parentId: string | undefined): Activity {
  const { id, name, issueKey, manual, start, finish, milestone, elapsed, percentComplete, durationMinutes } = activity;
  const { calendarId, constraint, deadline, actualStart, actualFinish, remainingDurationMinutes } = activity;
  return {
    id,
    name,
    durationMinutes: durationMinutes ?? 0,
    elapsed,
    percentComplete: milestone && actualFinish !== undefined ? 100 : percentComplete,
    ...present({ issueKey, parentId, calendarId, constraint, deadline, actualStart, actualFinish }),
    ...present({ remainingMinutes: remainingDurationMinutes, manual: manual ? present({ start, finish }) : undefined }),
  };
}
