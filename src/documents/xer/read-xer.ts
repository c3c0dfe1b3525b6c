import type { Finding } from '../../model/finding';
import type { PlanAssignment, PlanResource } from '../../model/plan';
import type { PlanCalendar } from '../../model/plan-calendar';
import type { PlanLink } from '../../model/plan-link';
import { present } from '../../model/present';
import { planReading, type PlanReading } from '../plan-reading';
import { linkTypeOf } from '../primavera/primavera-codes';
import {
  emptyProject,
  primaveraPlan,
  type PrimaveraFacts,
  type WbsActivity,
  type WbsNode,
} from '../primavera/primavera-plan';
import { RefusedFile } from '../refused-file';
import type { TextEncoding } from '../text-chunks';
import { readActivity } from './read-activity';
import { readCalendarText } from './read-calendar-text';
import { readXerTables, type XerRow } from './xer-tables';
import { cellOf, minutesOf, numberOf, timeOf } from './xer-values';

export interface XerOptions {
  /** The file does not say; UTF-8 unless somebody chooses. */
  readonly encoding?: TextEncoding;
}

/** The plan in a Primavera P6 export (XER), for reading only. */
export function readXer(source: string | Uint8Array, options: XerOptions = {}): PlanReading {
  return planReading(() => {
    const projects: PrimaveraFacts['projects'][number][] = [];
    const calendars: PlanCalendar[] = [];
    const wbs: WbsNode[] = [];
    const activities: WbsActivity[] = [];
    const links: PlanLink[] = [];
    const resources: PlanResource[] = [];
    const assignments: PlanAssignment[] = [];
    const findings: Finding[] = [];
    const readers: Readonly<Record<string, (row: XerRow) => void>> = {
      PROJECT: (row) => projects.push(readProject(row)),
      CALENDAR: (row) => calendars.push(readCalendar(row, findings)),
      PROJWBS: (row) => wbs.push(readNode(row)),
      TASK: (row) => activities.push(...readActivity(row)),
      TASKPRED: (row) => links.push(readLink(row)),
      RSRC: (row) => resources.push(readResource(row)),
      TASKRSRC: (row) => assignments.push(...readAssignment(row)),
    };
    const wanted = new Set(Object.keys(readers));
    const leftOut = readXerTables(source, options.encoding ?? 'utf-8', wanted, (row) => readers[row.table]?.(row));
    if (projects.length === 0) throw new RefusedFile('The file holds no project.');
    const read = primaveraPlan({ projects, calendars, wbs, activities, links, resources, assignments });
    return { kind: 'plan', plan: read.plan, findings: [...findings, ...read.findings], leftOut };
  });
}

function readProject(row: XerRow): PrimaveraFacts['projects'][number] {
  return {
    id: cellOf(row, 'proj_id') ?? '',
    project: {
      ...emptyProject,
      name: cellOf(row, 'proj_short_name') ?? '',
      ...present({
        start: timeOf(row, 'plan_start_date'),
        finish: timeOf(row, 'scd_end_date') ?? timeOf(row, 'plan_end_date'),
        statusDate: timeOf(row, 'last_recalc_date'),
        calendarId: cellOf(row, 'clndr_id'),
      }),
    },
  };
}

function readCalendar(row: XerRow, findings: Finding[]): PlanCalendar {
  const name = cellOf(row, 'clndr_name') ?? '';
  const read = readCalendarText(cellOf(row, 'clndr_data') ?? '');
  if (!read) {
    const text = `The working times of calendar “${name}” are not of the known form; it takes those of its base.`;
    findings.push({ rule: 'F8', severity: 'warning', text, issueKeys: [] });
  }
  return {
    id: cellOf(row, 'clndr_id') ?? '',
    name,
    week: read?.week ?? Array.from({ length: 7 }, () => null),
    exceptions: read?.exceptions ?? [],
    ...present({ baseId: cellOf(row, 'base_clndr_id') }),
  };
}

function readNode(row: XerRow): WbsNode {
  return {
    id: cellOf(row, 'wbs_id') ?? '',
    projectId: cellOf(row, 'proj_id') ?? '',
    name: cellOf(row, 'wbs_name') ?? '',
    order: numberOf(row, 'seq_num') ?? 0,
    ...present({ parentId: cellOf(row, 'parent_wbs_id'), code: cellOf(row, 'wbs_short_name') }),
  };
}

function readLink(row: XerRow): PlanLink {
  const type = linkTypeOf(cellOf(row, 'pred_type'));
  if (!type) throw new RefusedFile(`“${cellOf(row, 'pred_type') ?? ''}” in TASKPRED.pred_type is not a link`, row.line);
  const minutes = minutesOf(row, 'lag_hr_cnt') ?? 0;
  return {
    predecessorId: cellOf(row, 'pred_task_id') ?? '',
    successorId: cellOf(row, 'task_id') ?? '',
    type,
    ...present({ lag: minutes === 0 ? undefined : { kind: 'working' as const, minutes } }),
  };
}

function readResource(row: XerRow): PlanResource {
  return {
    id: cellOf(row, 'rsrc_id') ?? '',
    name: cellOf(row, 'rsrc_name') ?? '',
    kind: cellOf(row, 'rsrc_type') === 'RT_Mat' ? 'material' : 'work',
    ...present({
      initials: cellOf(row, 'rsrc_short_name'),
      email: cellOf(row, 'email_addr'),
      calendarId: cellOf(row, 'clndr_id'),
    }),
  };
}

/** Roles are assigned by rows without a resource; they name nobody. */
function readAssignment(row: XerRow): readonly PlanAssignment[] {
  const resourceId = cellOf(row, 'rsrc_id');
  if (resourceId === undefined) return [];
  return [
    {
      id: cellOf(row, 'taskrsrc_id') ?? '',
      activityId: cellOf(row, 'task_id') ?? '',
      resourceId,
      units: numberOf(row, 'target_qty_per_hr') ?? 1,
      ...present({
        start: timeOf(row, 'target_start_date'),
        finish: timeOf(row, 'target_end_date'),
        workMinutes: minutesOf(row, 'target_qty'),
        actualWorkMinutes: minutesOf(row, 'act_reg_qty'),
        remainingWorkMinutes: minutesOf(row, 'remain_qty'),
      }),
    },
  ];
}
