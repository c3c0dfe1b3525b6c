import type { ProjectSchedule } from './project-schedule';
import type { ScheduleRow } from './schedule-row';

/** [L23] Whether what nobody gave of a row's dates was planned on its owner's time rather than the project's. */
export function isOnOwnersTime(
  { kind, dates, owner }: Pick<ScheduleRow, 'kind' | 'dates' | 'owner'>,
  { basis }: Pick<ProjectSchedule, 'basis'>,
): boolean {
  const isPlanned = kind === 'work' && (dates === 'planned' || dates === 'partly-planned');
  return isPlanned && basis.calendars.some(({ id }) => id === owner?.accountId);
}
