import type { Activity } from '../model/activity';

/** [L3] A sub-task that has no dates of its own and has not begun cannot start before its parent does. */
export function startingWithParent(activity: Activity, parent: Activity | undefined): Activity {
  const { constraint: _before, ...free } = activity;
  const begins = parent?.manual?.start;
  if (begins === undefined || activity.manual || activity.actualStart !== undefined) return free;
  return { ...free, constraint: { kind: 'start-no-earlier-than', date: begins } };
}
