import type { Issue, Version } from '../model/issue';
import type { Plan, PlanActivity } from '../model/plan';
import { linkTermsText } from '../model/link-terms';
import { plainText } from '../model/plain-text';
import { dateOfTime, type PlanTime } from '../model/plan-time';
import { present } from '../model/present';
import { waitsFor } from '../model/waits-for';
import { besideWork } from './beside-work';
import type { PlanField, PlanValue } from './plan-field';
import { outlinePlaces } from './plan-outline';
import { exportedStates, nothingExported, printOf, type ExportedState } from './exported-state';

/** An activity as one side has it. A field that is absent is one that this side does not keep. */
export interface ComparedActivity {
  /** The id in the file; for an issue that no file has, its key. */
  readonly id: string;
  readonly issueKey?: string;
  readonly name: string;
  readonly values: Readonly<Partial<Record<PlanField, PlanValue>>>;
  /** Of the file: dates that have come to pass or were worked out from others, which are told but never written. */
  readonly told?: readonly PlanField[];
  /** Of a file that the app wrote: prints of what Jira held then. */
  readonly exported?: ExportedState['prints'];
}

/** The activities of a file, ready to be compared; the row of the whole project is none. */
export function comparedPlan(plan: Plan, epicLevel = 1): readonly ComparedActivity[] {
  const places = outlinePlaces(plan, epicLevel);
  const predecessors = new Map<string, string[]>();
  const beside = besideWork(plan);
  for (const link of plan.links.filter(({ predecessorId }) => !beside.has(predecessorId)))
    predecessors.set(link.successorId, [
      ...(predecessors.get(link.successorId) ?? []),
      `${link.predecessorId} ${linkTermsText(link)}`,
    ]);
  const states = exportedStates(plan);
  return plan.activities
    .filter(({ outlineLevel }) => outlineLevel > 0)
    .map((activity) => {
      const state = states.get(activity.id);
      const dates = datesOf(activity);
      const told = [...passed(activity), ...stillDerived(dates, state ?? nothingExported)];
      return {
        id: activity.id,
        name: activity.name,
        ...present({ issueKey: activity.issueKey }),
        values: {
          name: nameOf(activity.name),
          ...dates,
          ...(!activity.summary && { workMinutes: activity.workMinutes || null }),
          percentComplete: activity.percentComplete,
          deadline: day(activity.deadline),
          parent: places.get(activity.id)?.parentId ?? null,
          predecessors: [...(predecessors.get(activity.id) ?? [])].sort(),
        },
        ...(told.length > 0 && { told: [...new Set(told)] }),
        ...(state && { exported: withoutDerived(state) }),
      };
    });
}

/** [F12] The dates of a summary are sums, unless they were set by hand; a milestone has one date. */
function datesOf({ summary, manual, milestone, start, finish }: PlanActivity): ComparedActivity['values'] {
  if (summary && !manual) return {};
  return milestone ? { finish: day(finish ?? start) } : { start: day(start), finish: day(finish) };
}

/** [F13] Dates that were worked out when the file was written and stand as they did are no news. */
function stillDerived(dates: ComparedActivity['values'], { derived }: ExportedState): readonly PlanField[] {
  const names = ['start', 'finish'] as const;
  return names.filter((name) => derived[name] !== undefined && printOf(dates[name] ?? null) === derived[name]);
}

/** Where a date was worked out, Jira held none. */
function withoutDerived({ prints, derived }: ExportedState): ExportedState['prints'] {
  const none = Object.keys(derived).map((name) => [name, printOf(null)] as const);
  return { ...prints, ...Object.fromEntries(none) };
}

/** [F12] What has begun or ended has left the plan. */
function passed({ actualStart, actualFinish }: PlanActivity): readonly PlanField[] {
  return [
    ...(actualStart === undefined ? [] : (['start'] as const)),
    ...(actualFinish === undefined ? [] : (['finish'] as const)),
  ];
}

/** What Jira keeps of a plan in a project. */
export interface IssueKeeping {
  /** Whether there is a field for the start of work. */
  readonly keepsStart: boolean;
  readonly dependencyLinks: readonly string[];
}

/** An issue of Jira, ready to be compared: what Jira has a field for. */
export function comparedIssue(issue: Issue, { keepsStart, dependencyLinks }: IssueKeeping): ComparedActivity {
  return {
    id: issue.key,
    issueKey: issue.key,
    name: issue.summary,
    values: {
      name: nameOf(issue.summary),
      ...(keepsStart && { start: issue.start ?? null }),
      finish: issue.due ?? null,
      workMinutes: Math.round((issue.originalEstimateHours ?? 0) * 60) || null,
      parent: issue.parentKey ?? null,
      predecessors: predecessorsOf(issue, dependencyLinks),
    },
  };
}

/** [F16] A version, ready to be compared with the task that stands for it. */
export function comparedVersion({ id, name, release }: Version): ComparedActivity {
  return { id, name, values: { name: nameOf(name), finish: release ?? null } };
}

/** [L6] [L14] What it waits for, and how. */
function predecessorsOf(issue: Issue, dependencyLinks: readonly string[]): readonly string[] {
  return waitsFor(issue, dependencyLinks)
    .map(({ from, terms }) => `${from} ${linkTermsText(terms)}`)
    .sort();
}

function nameOf(text: string): string {
  return plainText(text).trim().replace(/\s+/g, ' ');
}

function day(time: PlanTime | undefined): string | null {
  return time === undefined ? null : dateOfTime(time);
}
