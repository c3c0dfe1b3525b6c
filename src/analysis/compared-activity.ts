import { outlineNumbers } from '../model/outline';
import type { Issue } from '../model/issue';
import type { Plan } from '../model/plan';
import type { PlanLink } from '../model/plan-link';
import { dateOfTime, type PlanTime } from '../model/plan-time';
import { present } from '../model/present';

/** What of an activity is compared between a plan's file and Jira. */
export type PlanField =
  'name' | 'start' | 'finish' | 'workMinutes' | 'percentComplete' | 'deadline' | 'parent' | 'predecessors';

/** `null` is empty. Parents and predecessors are named by their id. */
export type PlanValue = string | number | null | readonly string[];

/** An activity as one side has it. A field that is absent is one that this side does not keep. */
export interface ComparedActivity {
  /** The id in the file; for an issue that no file has, its key. */
  readonly id: string;
  readonly issueKey?: string;
  readonly name: string;
  readonly values: Readonly<Partial<Record<PlanField, PlanValue>>>;
}

/** The activities of a file, ready to be compared; the row of the whole project is none. */
export function comparedPlan(plan: Plan): readonly ComparedActivity[] {
  const parents = parentIds(plan);
  const predecessors = new Map<string, string[]>();
  for (const link of plan.links)
    predecessors.set(link.successorId, [...(predecessors.get(link.successorId) ?? []), linkText(link)]);
  return plan.activities
    .filter(({ outlineLevel }) => outlineLevel > 0)
    .map((activity) => ({
      id: activity.id,
      name: activity.name,
      ...present({ issueKey: activity.issueKey }),
      values: {
        name: activity.name,
        start: day(activity.start),
        finish: day(activity.finish),
        workMinutes: activity.workMinutes ?? null,
        percentComplete: activity.percentComplete,
        deadline: day(activity.deadline),
        parent: parents.get(activity.id) ?? null,
        predecessors: [...(predecessors.get(activity.id) ?? [])].sort(),
      },
    }));
}

/** An issue of Jira, ready to be compared: what Jira has a field for. */
export function comparedIssue(issue: Issue): ComparedActivity {
  return {
    id: issue.key,
    issueKey: issue.key,
    name: issue.summary,
    values: {
      name: issue.summary,
      start: issue.start ?? null,
      finish: issue.due ?? null,
      workMinutes: issue.originalEstimateHours === undefined ? null : issue.originalEstimateHours * 60,
      parent: issue.parentKey ?? null,
    },
  };
}

function day(time: PlanTime | undefined): string | null {
  return time === undefined ? null : dateOfTime(time);
}

/** `12 FS`, `12 SS +480`, `12 FF -10%`: the predecessor, the type of link, and its lag in minutes or per cent. */
function linkText({ predecessorId, type, lag }: PlanLink): string {
  if (!lag) return `${predecessorId} ${type}`;
  const amount = 'minutes' in lag ? lag.minutes : lag.percent;
  const unit = { working: '', elapsed: ' elapsed', percent: '%', 'elapsed-percent': '% elapsed' }[lag.kind];
  return `${predecessorId} ${type} ${amount < 0 ? '' : '+'}${amount}${unit}`;
}

function parentIds({ activities }: Plan): ReadonlyMap<string, string> {
  const numbers = outlineNumbers(activities);
  const byNumber = new Map(activities.map(({ id }, index) => [numbers[index], id]));
  return new Map(
    activities.flatMap(({ id }, index) => {
      const parent = byNumber.get((numbers[index] ?? '').replace(/\.?[^.]*$/, ''));
      return parent === undefined ? [] : [[id, parent] as const];
    }),
  );
}
