import type { Plan } from '../model/plan';
import { besideWork, type BesideWork } from './beside-work';
import { comparedPlan, type ComparedActivity } from './compared-activity';
import { outlinePlaces } from './plan-outline';

/** What Jira knows of a plan's tasks. */
export interface KnownTasks {
  readonly base: readonly ComparedActivity[];
  readonly ours: readonly ComparedActivity[];
  /** Issue keys by the task's id, as the issues themselves say. */
  readonly marked: ReadonlyMap<string, string>;
}

export interface MatchedPlan {
  /** Tasks that may be compared, each with the issue it stands for. */
  readonly theirs: readonly ComparedActivity[];
  /** Why a task is not taken, by its id: what is wrong with it, or what makes it none of Jira's. */
  readonly refused: ReadonlyMap<string, string>;
  readonly passedOver: ReadonlyMap<string, string>;
}

/**
 * [F14] A task stands for the issue whose key it carries, else for the one that says it came from it, else for the one it
 * was at the last import. A key that cannot be seen in this project, and one that two tasks carry, is never guessed at.
 */
export function matchedPlan(plan: Plan, { base, ours, marked }: KnownTasks, epicLevel: number): MatchedPlan {
  const here = new Set(ours.map(({ id }) => id));
  const places = outlinePlaces(plan, epicLevel);
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  const all = comparedPlan(plan, epicLevel);
  const beside = besideWork(plan);
  const carried = new Set(all.flatMap(({ issueKey }) => issueKey ?? []));
  const baseIds = new Set(base.map(({ id }) => id));
  const refused = new Map<string, string>();
  const passedOver = new Map<string, string>();
  const takenBy = new Map<string, string>();
  const theirs: ComparedActivity[] = [];
  for (const task of all) {
    const { id, issueKey: own } = task;
    const mark = marked.get(id);
    const issueKey = own ?? (mark !== undefined && here.has(mark) && !carried.has(mark) ? mark : undefined);
    const before = issueKey === undefined ? undefined : takenBy.get(issueKey);
    const activity = activities.get(id);
    const isKnown = issueKey !== undefined || baseIds.has(id);
    const other = own === undefined ? beside.get(id) : undefined;
    if (other) passedOver.set(id, whyBeside(other));
    else if (own !== undefined && !here.has(own))
      refused.set(id, `It carries the key ${own}, which is not in this project or not visible to you.`);
    else if (before !== undefined) refused.set(id, `Task ${before} stands for ${issueKey} already.`);
    else if (task.values.name === '') refused.set(id, 'It has no name.');
    else if (String(task.values.name).length > 255)
      refused.set(id, 'Its name is longer than the 255 characters that Jira takes.');
    else if (!isKnown && places.get(id)?.level === 'above')
      passedOver.set(id, 'It frames the plan above the epics and becomes no work item.');
    else if (!isKnown && activity?.inactive) passedOver.set(id, 'It is switched off in the plan.');
    else {
      if (issueKey !== undefined) takenBy.set(issueKey, id);
      theirs.push(issueKey === undefined ? task : { ...task, issueKey });
    }
  }
  return { theirs, refused, passedOver };
}

/** [F16] */
function whyBeside(beside: BesideWork): string {
  return beside.kind === 'version'
    ? 'It stands for a version, whose name and date are told beside Jira’s and not written.'
    : `It stands for ${beside.issueKey} of another project, which an import leaves alone.`;
}
