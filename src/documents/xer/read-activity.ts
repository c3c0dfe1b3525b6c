import { present } from '../../model/present';
import { constraintOf, isMilestoneType, isWbsSummaryType, percentByDuration } from '../primavera/primavera-codes';
import type { WbsActivity } from '../primavera/primavera-plan';
import type { XerRow } from './xer-tables';
import { cellOf, minutesOf, numberOf, timeOf } from './xer-values';

/** A row of TASK; none for a summary that only repeats its node. */
export function readActivity(row: XerRow): readonly WbsActivity[] {
  const type = cellOf(row, 'task_type');
  if (isWbsSummaryType(type)) return [];
  const durationMinutes = minutesOf(row, 'target_drtn_hr_cnt');
  const remainingDurationMinutes = minutesOf(row, 'remain_drtn_hr_cnt');
  const totalFloatMinutes = minutesOf(row, 'total_float_hr_cnt');
  return [
    {
      projectId: cellOf(row, 'proj_id') ?? '',
      code: cellOf(row, 'task_code') ?? '',
      ...present({ wbsId: cellOf(row, 'wbs_id') }),
      activity: {
        id: cellOf(row, 'task_id') ?? '',
        name: cellOf(row, 'task_name') ?? '',
        milestone: isMilestoneType(type),
        manual: false,
        inactive: false,
        elapsed: false,
        estimated: false,
        priority: 500,
        percentComplete: percentOf(row, durationMinutes, remainingDurationMinutes),
        baselines: [],
        computed: present({
          earlyStart: timeOf(row, 'early_start_date'),
          earlyFinish: timeOf(row, 'early_end_date'),
          lateStart: timeOf(row, 'late_start_date'),
          lateFinish: timeOf(row, 'late_end_date'),
          totalFloatMinutes,
          freeFloatMinutes: minutesOf(row, 'free_float_hr_cnt'),
          critical: totalFloatMinutes === undefined ? undefined : totalFloatMinutes <= 0,
        }),
        ...present({
          start: timeOf(row, 'act_start_date') ?? timeOf(row, 'early_start_date') ?? timeOf(row, 'target_start_date'),
          finish: timeOf(row, 'act_end_date') ?? timeOf(row, 'early_end_date') ?? timeOf(row, 'target_end_date'),
          durationMinutes,
          remainingDurationMinutes,
          actualStart: timeOf(row, 'act_start_date'),
          actualFinish: timeOf(row, 'act_end_date'),
          workMinutes: minutesOf(row, 'target_work_qty'),
          actualWorkMinutes: minutesOf(row, 'act_work_qty'),
          remainingWorkMinutes: minutesOf(row, 'remain_work_qty'),
          constraint: constraintOf(cellOf(row, 'cstr_type'), timeOf(row, 'cstr_date')),
          calendarId: cellOf(row, 'clndr_id'),
        }),
      },
    },
  ];
}

function percentOf(row: XerRow, duration: number | undefined, remaining: number | undefined): number {
  const status = cellOf(row, 'status_code');
  if (status === 'TK_Complete') return 100;
  if (cellOf(row, 'complete_pct_type') === 'CP_Phys') return numberOf(row, 'phys_complete_pct') ?? 0;
  return status === 'TK_Active' ? percentByDuration(duration, remaining) : 0;
}
