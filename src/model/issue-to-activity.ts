import type { Activity } from './activity';
import { dayOf, hoursOfDay, minutesOfDay, type WorkCalendar } from './calendar';
import { isIsoDate, type IsoDate } from './date';
import type { Finding } from './finding';
import type { Issue, StatusCategory } from './issue';
import { planCalendarOf } from './plan-calendar-of';
import { present } from './present';
import { isFrom } from './register-entry';
import { remainingHours } from './remaining-work';
import type { ProjectSettings } from './settings';
import { workingMinutes } from './working-minutes';

/** An issue on the schedule. */
export interface IssueActivity {
  /** [L2] Absent where nobody has given a date or an estimate: such work has no place on a time line. */
  readonly activity?: Activity;
  readonly isMilestone: boolean;
  readonly findings: readonly Finding[];
}

/** What a status name stands for, where an issue has shown it. */
export type CategoryOf = (statusName: string) => StatusCategory | undefined;

/** [L1] Issue → activity: dates that people gave stand as set by hand, the rest is left to links and estimates. */
export function issueToActivity(issue: Issue, settings: ProjectSettings, categoryOf: CategoryOf): IssueActivity {
  const { calendar } = settings;
  const isMilestone = isFrom(settings.milestones, issue);
  const done = issue.status.category === 'done';
  const stated = soundDates(issue, isMilestone);
  const { findings } = stated;
  const { start, due } = sprintDates(issue, settings) ?? stated;
  const finished = done ? finishDay(issue, calendar) : undefined;
  const hours = done ? issue.originalEstimateHours : remainingHours(issue);
  if (start === undefined && due === undefined && finished === undefined && !isMilestone && hours === undefined)
    return { isMilestone, findings: done ? findings : [...findings, unplaced(issue)] };
  const days = dayTimes(calendar);
  const begun = isMilestone ? undefined : begunOn(issue, calendar, categoryOf);
  const minutes = isMilestone ? 0 : durationMinutes(start, due, hours, calendar);
  const activity: Activity = {
    id: issue.key,
    name: issue.summary,
    issueKey: issue.key,
    durationMinutes: minutes,
    ...present({
      manual:
        start === undefined && due === undefined
          ? undefined
          : present({ start: start && days.start(start), finish: due && days.finish(due) }),
      deadline: isMilestone && !done ? due && days.finish(due) : undefined,
      actualStart: begun && days.start(begun),
      actualFinish: finished && days.finish(finished),
      percentComplete: done ? 100 : percentComplete(issue),
      remainingMinutes: done || isMilestone || hours === undefined ? undefined : Math.round(hours * 60),
    }),
  };
  return { activity, isMilestone, findings };
}

/** The moments at which a working day begins and ends. */
export function dayTimes(calendar: WorkCalendar) {
  const usual = hoursOfDay(calendar);
  const week = { ...calendar, hoursByWeekday: [usual, usual, usual, usual, usual, usual, usual] as const };
  const spans = planCalendarOf(week, '', '').week[0] ?? [];
  const start = `T${clock(spans[0]?.from ?? 0)}:00`;
  const finish = `T${clock(Math.min(spans.at(-1)?.to ?? 1439, 1439))}:00`;
  return { start: (day: IsoDate) => day + start, finish: (day: IsoDate) => day + finish };
}

function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** [L1] A milestone has one date; work that is due before it starts keeps its due date. */
function soundDates(issue: Issue, isMilestone: boolean) {
  const [start, due] = [issue.start, issue.due].map((day) => (day !== undefined && isIsoDate(day) ? day : undefined));
  if (isMilestone) return { start: undefined, due: due ?? start, findings: [] };
  if (start === undefined || due === undefined || start <= due) return { start, due, findings: [] };
  const text = 'Work that starts after it is due; the due date is used.';
  const finding: Finding = { rule: 'L1', severity: 'warning', text, issueKeys: [issue.key] };
  return { start: undefined, due, findings: [finding] };
}

/** A sprint from its first to its last day. */
export interface SprintDays {
  readonly name: string;
  readonly start: IsoDate;
  readonly due: IsoDate;
}

type SprintSettings = Pick<ProjectSettings, 'calendar' | 'milestones'>;

/** [L22] Where open work stands as long as it has neither date: in the sprint that it is planned in, once that has dates. */
export function sprintDays(issue: Issue, { calendar, milestones }: SprintSettings): SprintDays | undefined {
  const { sprint, status } = issue;
  if (!sprint?.start || !sprint.end || status.category === 'done' || isFrom(milestones, issue)) return undefined;
  const [start, due] = [dayOf(calendar, sprint.start), dayOf(calendar, sprint.end)];
  return start <= due ? { name: sprint.name, start, due } : undefined;
}

/** [L22] The same where nothing else gives it a date. */
export function sprintDates(issue: Issue, settings: SprintSettings): SprintDays | undefined {
  return issue.start === undefined && issue.due === undefined ? sprintDays(issue, settings) : undefined;
}

function unplaced({ key }: Issue): Finding {
  const text = 'Open work without dates and without an estimate cannot be placed.';
  return { rule: 'L2', severity: 'warning', text, issueKeys: [key] };
}

/** [L3] The working time between two given dates; else the estimate; else one day. */
export function durationMinutes(
  start: IsoDate | undefined,
  due: IsoDate | undefined,
  hours: number | undefined,
  calendar: WorkCalendar,
): number {
  if (start === undefined || due === undefined) return Math.round(Math.max(hours ?? hoursOfDay(calendar), 0.25) * 60);
  return Math.round(Math.max(workingMinutes(start, due, calendar), minutesOfDay(calendar)));
}

/** [L4] The day of its first move into a status in progress. */
function begunOn(issue: Issue, calendar: WorkCalendar, categoryOf: CategoryOf): IsoDate | undefined {
  if (issue.status.category === 'to-do') return undefined;
  const first = issue.history?.find(
    ({ field, toText }) => field === 'status' && toText !== undefined && categoryOf(toText) === 'in-progress',
  );
  return first && dayOf(calendar, first.at);
}

/** [L4] The day it was resolved, else of its last change of status. */
function finishDay(issue: Issue, calendar: WorkCalendar): IsoDate | undefined {
  const at = issue.resolved ?? issue.history?.findLast(({ field }) => field === 'status')?.at;
  return at === undefined ? issue.due : dayOf(calendar, at);
}

/** [L4] Hours spent of the hours that it will have taken. */
function percentComplete(issue: Issue): number | undefined {
  const hours = remainingHours(issue);
  const { spentHours = 0 } = issue;
  if (hours === undefined || spentHours + hours === 0) return undefined;
  return Math.min(99, Math.round((100 * spentHours) / (spentHours + hours)));
}
