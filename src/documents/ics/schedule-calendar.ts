import type { ScheduleRow } from '../../analysis/schedule-row';
import type { IsoDate } from '../../model/date';
import { writeIcs, type CalendarEntry } from './write-ics';

/** [F9] Milestones and due dates of a schedule as a calendar file; what is done or was only planned is left out. */
export function scheduleCalendar(
  rows: readonly ScheduleRow[],
  { project, siteUrl, asOf }: { readonly project: string; readonly siteUrl: string; readonly asOf: IsoDate },
): string {
  const entries = rows.flatMap(({ id, key, title, kind, done, given, finish, elsewhere, owner }): CalendarEntry[] => {
    const date = key === undefined ? finish : given?.due;
    if (done || elsewhere || kind === 'summary' || date === undefined) return [];
    const entry: CalendarEntry = {
      uid: `${id}@coordinator`,
      date,
      title: `${key === undefined ? '' : `${key} `}${title}`,
      category: kind === 'milestone' ? 'Milestone' : 'Due date',
      ...(owner && { description: `Owner: ${owner.name}` }),
      ...(key !== undefined && { url: `${siteUrl}/browse/${key}` }),
    };
    return [entry];
  });
  return writeIcs({ name: `${project}: milestones and due dates`, entries }, asOf);
}
