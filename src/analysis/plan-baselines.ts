import type { Baseline } from '../model/baseline';
import type { WorkCalendar } from '../model/calendar';
import type { Issue } from '../model/issue';
import { dayTimes } from '../model/issue-to-activity';
import type { PlanBaseline } from '../model/plan';
import { present } from '../model/present';

/** Files of Microsoft Project have room for baselines 1 to 10, beside "the" baseline. */
export const mostPlanBaselines = 10;

/**
 * [F15] What named baselines say of issues and versions, by their key. Each goes under its own number; the eleventh takes the place of the
 * first, and so on.
 */
export function planBaselines(
  baselines: readonly Baseline[],
  issues: readonly Pick<Issue, 'id' | 'key'>[],
  calendar: WorkCalendar,
): ReadonlyMap<string, readonly PlanBaseline[]> {
  const days = dayTimes(calendar);
  const places = new Map(
    [...baselines]
      .sort((a, b) => a.head.number - b.head.number)
      .map(({ head, entries }) => {
        const place = ((head.number - 1) % mostPlanBaselines) + 1;
        return [place, new Map(entries.map((entry) => [entry.id, entry]))] as const;
      }),
  );
  const inOrder = [...places].sort(([a], [b]) => a - b);
  return new Map(
    issues.map(({ id, key }) => {
      const said = inOrder.flatMap(([number, entries]): PlanBaseline[] => {
        const entry = entries.get(id);
        if (!entry) return [];
        const start = entry.start && days.start(entry.start);
        return [{ number, finish: days.finish(entry.finish), ...present({ start }) }];
      });
      return [key, said];
    }),
  );
}
