import type { Plan, PlanActivity } from '../model/plan';

/** Where a task of an outline belongs among Jira's levels. */
export interface OutlinePlace {
  /** `above` the epics: the frame of the plan, which becomes no work item. */
  readonly level: 'above' | 'epic' | 'standard' | 'part';
  /** The task whose work item is its parent. */
  readonly parentId?: string;
}

/**
 * [F11] A summary at the level of the epics is an epic; what stands below it is work that belongs to it; what is deeper is
 * part of the work above, but for milestones, which belong to the epic. Jira has no more levels.
 */
export function outlinePlaces({ activities }: Plan, epicLevel: number): ReadonlyMap<string, OutlinePlace> {
  const places = new Map<string, OutlinePlace>();
  let top: PlanActivity | undefined;
  let second: PlanActivity | undefined;
  for (const activity of activities) {
    const { id, outlineLevel, summary, milestone } = activity;
    if (outlineLevel < epicLevel) {
      top = second = undefined;
      places.set(id, { level: summary ? 'above' : 'standard' });
    } else if (outlineLevel === epicLevel) {
      top = activity;
      second = undefined;
      places.set(id, { level: summary ? 'epic' : 'standard' });
    } else if (outlineLevel === epicLevel + 1 || !second || milestone) {
      if (outlineLevel === epicLevel + 1) second = activity;
      places.set(id, { level: 'standard', ...(top && { parentId: top.id }) });
    } else places.set(id, { level: 'part', parentId: second.id });
  }
  return places;
}

/** The level of the epics that a plan suggests: below a single task that holds all others, else the topmost. */
export function usualEpicLevel({ activities }: Plan): number {
  const levels = activities.filter(({ outlineLevel }) => outlineLevel > 0);
  const onTop = levels.filter(({ outlineLevel }) => outlineLevel === 1);
  const [only] = onTop;
  const isFrame = onTop.length === 1 && only?.summary === true && only.issueKey === undefined;
  return isFrame && levels.some(({ outlineLevel, summary }) => outlineLevel === 2 && summary) ? 2 : 1;
}
