import type { WorkCalendar } from '../model/calendar';
import type { Version } from '../model/issue';
import { dayTimes } from '../model/issue-to-activity';
import type { PlanActivity, PlanBaseline } from '../model/plan';
import { present } from '../model/present';
import { besideField, besideText } from './beside-work';
import { comparedVersion } from './compared-activity';
import { exportedStateField, exportedStateText } from './exported-state';
import type { ScheduleRow } from './schedule-row';
import { workingMinutes } from './working-minutes';

/** Set by hand, so that nothing in the plan moves what is decided elsewhere. */
const plain = {
  summary: false,
  inactive: false,
  elapsed: false,
  estimated: false,
  priority: 500,
  computed: { critical: false },
} as const;

/** [F16] A version as a milestone on its release date; nothing where it has none. */
export function versionActivity(
  row: ScheduleRow,
  version: Version,
  named: readonly PlanBaseline[],
  calendar: WorkCalendar,
): PlanActivity | undefined {
  if (row.finish === undefined) return undefined;
  const finish = dayTimes(calendar).finish(row.finish);
  const state = exportedStateText(comparedVersion(version).values, {});
  return {
    ...plain,
    id: row.id,
    name: row.title,
    outlineLevel: row.level + 1,
    milestone: true,
    manual: !row.done,
    percentComplete: row.done ? 100 : 0,
    texts: { [besideField]: besideText({ kind: 'version', id: version.id }), [exportedStateField]: state },
    baselines: named,
    start: finish,
    finish,
    durationMinutes: 0,
    ...present({ actualFinish: row.done ? finish : undefined }),
  };
}

/** [F16] Work of another project that this one is linked to: a task on its own dates; nothing where it has none. */
export function elsewhereActivity(row: ScheduleRow, issueId: string, calendar: WorkCalendar): PlanActivity | undefined {
  const { key, start, finish, projectKey } = row;
  if (key === undefined || finish === undefined) return undefined;
  const days = dayTimes(calendar);
  const milestone = row.kind === 'milestone' || start === undefined || start > finish;
  return {
    ...plain,
    id: issueId,
    name: `${key} ${row.title} (project ${projectKey})`,
    outlineLevel: 1,
    milestone,
    manual: true,
    percentComplete: row.percentComplete ?? 0,
    texts: { [besideField]: besideText({ kind: 'elsewhere', issueKey: key }) },
    baselines: [],
    start: milestone ? days.finish(finish) : days.start(start),
    finish: days.finish(finish),
    durationMinutes: milestone ? 0 : workingMinutes(start, finish, calendar),
  };
}
