import { milestonesAfter } from './milestones-after';
import { followedBack } from './milestones-along';
import type { ProjectSchedule } from './project-schedule';
import type { IsoDate } from '../model/date';
import { present } from '../model/present';

/** A milestone that waits for work. */
export interface AwaitedMilestone {
  /** The issue key, or `version:` with the version's id. */
  readonly id: string;
  readonly title: string;
  readonly date?: IsoDate;
}

/** What a project's schedule says of a piece of its work, to weigh what it means when the work is late. */
export interface ScheduledWork {
  readonly totalFloatDays: number;
  /** [S9] Or nearly so. */
  readonly critical: boolean;
  /** [L12] The first open one. */
  readonly milestone?: AwaitedMilestone;
}

/** By key; work that the schedule does not plan is not in here. */
export type ScheduledWorks = ReadonlyMap<string, ScheduledWork>;

/** Of the project's own open work: the schedule knows no float of the other ends of its links. */
export function scheduledWork({ rows, links, basis }: ProjectSchedule): ScheduledWorks {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const milestoneAfter = milestonesAfter(byId, followedBack(links), new Map(Object.entries(basis.versions)));
  const found = new Map<string, ScheduledWork>();
  for (const { id, key, kind, done, elsewhere, totalFloatDays, critical, nearCritical } of rows) {
    if (key === undefined || kind === 'milestone' || done || elsewhere || totalFloatDays === undefined) continue;
    const awaited = byId.get(milestoneAfter(id) ?? '');
    const milestone = awaited && { id: awaited.id, title: awaited.title, ...present({ date: awaited.finish }) };
    found.set(key, { totalFloatDays, critical: critical || nearCritical, ...present({ milestone }) });
  }
  return found;
}
