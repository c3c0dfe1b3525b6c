import type { BaselineEntry } from '../model/baseline';
import { isIsoDate, type IsoDate } from '../model/date';
import type { Issue, Version } from '../model/issue';
import { present } from '../model/present';
import type { ScheduleRow } from './schedule-row';
import { versionRowId } from './version-row';

interface BaselineFacts {
  readonly rows: readonly ScheduleRow[];
  readonly own: readonly Issue[];
  readonly versions: readonly Version[];
}

/**
 * [B1] What a baseline takes of a schedule: every line of the project with the dates that people gave. What the app has planned
 * nobody has agreed to; it changes from day to day, and with what its reader may see.
 */
export function baselineEntries({ rows, own, versions }: BaselineFacts): readonly BaselineEntry[] {
  const issues = new Map(own.map((issue) => [issue.key, issue]));
  const releases = new Map(versions.map(({ id, release }) => [versionRowId(id), release]));
  return rows.flatMap(({ id, key, elsewhere, kind }) => {
    if (elsewhere) return [];
    const issue = key === undefined ? undefined : issues.get(key);
    return issue
      ? baselineEntry(issue.id, kind === 'milestone' ? undefined : issue.start, issue.due ?? milestoneDay(kind, issue))
      : baselineEntry(id, undefined, releases.get(id));
  });
}

/** [L1] A milestone has one date. */
function milestoneDay(kind: ScheduleRow['kind'], { start }: Issue): IsoDate | undefined {
  return kind === 'milestone' ? start : undefined;
}

/** The dates of one line as a baseline holds them; nothing where it has no finish. */
export function baselineEntry(id: string, start: IsoDate | undefined, finish: IsoDate | undefined): BaselineEntry[] {
  if (finish === undefined || !isIsoDate(finish)) return [];
  const isSound = start !== undefined && isIsoDate(start) && start <= finish;
  return [{ id, finish, ...present({ start: isSound ? start : undefined }) }];
}

/** A line's id in a baseline: Jira's id of the issue, since a key changes when an issue moves; a version's own. */
export function baselineIds(own: readonly Issue[]): (row: ScheduleRow) => string | undefined {
  const ids = new Map(own.map(({ key, id }) => [key, id]));
  return ({ id, key }) => (key === undefined ? id : ids.get(key));
}
