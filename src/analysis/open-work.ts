import type { IsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { Issue } from '../model/issue';
import { sprintDates } from '../model/issue-to-activity';
import { present } from '../model/present';
import { isRegisterEntry } from '../model/register-entry';
import { remainingHours } from '../model/remaining-work';
import type { ProjectSettings } from '../model/settings';

/** An open issue with what it still needs; `hours` is absent where an estimate is missing. */
export interface OpenWork {
  readonly issue: Issue;
  readonly hours?: number;
  /** Present where the hours come from story points. */
  readonly points?: number;
  /** [L22] What people gave, else those of its sprint. */
  readonly dates: WorkDates;
}

export interface WorkDates {
  readonly start?: IsoDate;
  readonly due?: IsoDate;
  /** Name of the sprint that the dates are of. */
  readonly sprint?: string;
}

/**
 * [K7] Open issues that are or should be estimated, each once, by key. Every issue counts by its own estimate, a sub-task
 * beside its parent. Left out while they have none: parents of issues given here, and entries of registers.
 */
export function openWork(issues: readonly Issue[], settings: ProjectSettings): OpenWork[] {
  const parents = new Set(issues.map(({ parentKey }) => parentKey));
  const work: OpenWork[] = [];
  for (const issue of eachOnce(issues)) {
    if (issue.status.category === 'done') continue;
    const hours = remainingHours(issue);
    const dates = datesOf(issue, settings);
    if (hours !== undefined) work.push({ issue, hours, dates });
    else if (!parents.has(issue.key) && !isRegisterEntry(issue, settings)) work.push({ issue, dates });
  }
  return work;
}

function datesOf(issue: Issue, settings: ProjectSettings): WorkDates {
  const sprint = sprintDates(issue, settings);
  if (!sprint) return present({ start: issue.start, due: issue.due });
  const { name, ...dates } = sprint;
  return { ...dates, sprint: name };
}
