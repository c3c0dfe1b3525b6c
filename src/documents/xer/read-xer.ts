import type { Finding } from '../../model/finding';
import type { PlanAssignment, PlanResource } from '../../model/plan';
import type { PlanCalendar } from '../../model/plan-calendar';
import type { LinkType, PlanLink } from '../../model/plan-link';
import { present } from '../../model/present';
import { planReading, type PlanReading } from '../plan-reading';
import { linkTypeOf, percentByDuration } from '../primavera/primavera-codes';
import {
  emptyProject,
  primaveraPlan,
  type PrimaveraFacts,
  type WbsActivity,
  type WbsNode,
} from '../primavera/primavera-plan';
import { minutesOf, type PrimaveraRecord } from '../primavera/primavera-record';
import { readActivity, type OwnFacts } from '../primavera/read-activity';
import { readAssignment, readLink, readNode, readResource } from '../primavera/read-records';
import { RefusedFile } from '../refused-file';
import type { TextEncoding } from '../text-chunks';
import { readCalendarText } from './read-calendar-text';
import { xerNames } from './xer-names';
import { readXerTables, type XerRow } from './xer-tables';
import { cellOf, numberOf, timeOf, xerRecord } from './xer-values';

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
      PROJWBS: (row) => wbs.push(readNode(xerRecord(row), xerNames)),
      TASK: (row) => {
        const record = xerRecord(row);
        activities.push(...readActivity(record, xerNames, activityFacts(row, record)));
      },
      TASKPRED: (row) => links.push(readLink(xerRecord(row), xerNames, typeOfLink(row))),
      RSRC: (row) => resources.push(readResource(xerRecord(row), xerNames)),
      TASKRSRC: (row) => assignments.push(...readAssignment(xerRecord(row), xerNames)),
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

function typeOfLink(row: XerRow): LinkType {
  const type = linkTypeOf(cellOf(row, 'pred_type'));
  if (type) return type;
  throw new RefusedFile(`“${cellOf(row, 'pred_type') ?? ''}” in TASKPRED.pred_type is not a link`, row.line);
}

function activityFacts(row: XerRow, record: PrimaveraRecord): OwnFacts {
  const hours = (column: string) => minutesOf(record, column);
  const totalFloatMinutes = hours('total_float_hr_cnt');
  const percentOf = () => {
    const status = cellOf(row, 'status_code');
    if (status === 'TK_Complete') return 100;
    if (cellOf(row, 'complete_pct_type') === 'CP_Phys') return numberOf(row, 'phys_complete_pct') ?? 0;
    const { duration, remainingDuration } = xerNames.activity;
    return status === 'TK_Active' ? percentByDuration(hours(duration), hours(remainingDuration)) : 0;
  };
  return {
    percentComplete: percentOf(),
    computed: present({
      totalFloatMinutes,
      freeFloatMinutes: hours('free_float_hr_cnt'),
      critical: totalFloatMinutes === undefined ? undefined : totalFloatMinutes <= 0,
    }),
  };
}
