import type { ConflictFacts } from './load-conflicts';
import { weeksAhead as weeksLooked } from './person-weeks';
import { remainingDays, workDays } from './spread';
import type { PlannedWork, Workload, WorkloadPerson } from './workload';
import { timeOffOf } from './workload-times';
import { dayText } from '../model/date-text';
import { dateOfDay, dayNumber, mondayOf, type IsoDate } from '../model/date';
import { hoursText } from '../model/hours-text';
import { minutesBetween, workingTime, type WorkingTime } from '../model/working-time';

/** [K21] Work that leave or holidays leave too little time for, and [K23] due dates on days off. */
export function conflictsOverTimeOff(
  work: readonly PlannedWork[],
  workload: Workload,
  who: WorkloadPerson,
  time: WorkingTime,
): readonly ConflictFacts[] {
  const { asOf, calendar, team } = workload;
  const monday = mondayOf(asOf);
  const last = dayNumber(monday) + 7 * weeksLooked;
  const hoursByWeekday = who.hoursByWeekday ?? calendar.hoursByWeekday;
  const undisturbed = workingTime(
    { hoursByWeekday, focusPercent: team.focusPercent, off: [] },
    monday,
    time.sums.length - 1,
  );
  return work.flatMap((piece): ConflictFacts[] => {
    const { from, due } = remainingDays(workDays(piece), dayNumber(asOf));
    if (due === undefined || piece.due === undefined || piece.due < asOf || due >= last) return [];
    const place = placeOf(piece.due, monday);
    const needed = piece.minutes ?? 0;
    const left = minutesBetween(time, from, due + 1);
    const without = minutesBetween(undisturbed, from, due + 1);
    if (needed > left && needed <= without)
      return [
        {
          rule: 'K21',
          ...place,
          hours: (needed - left) / 60,
          text: `${piece.key} needs ${hoursText(needed)} until ${dayText(piece.due, asOf)}, but ${who.person.name} is away and has ${hoursText(left)}.`,
          pieces: [piece],
        },
      ];
    if (minutesBetween(time, due, due + 1) > 0) return [];
    const why = reasonOf(workload, who, due);
    return [
      {
        rule: 'K23',
        ...place,
        hours: 0,
        text: `${piece.key} is due on ${dayText(piece.due, asOf)}, when ${who.person.name} does not work (${why}).`,
        pieces: [piece],
      },
    ];
  });
}

function placeOf(due: IsoDate, monday: IsoDate) {
  const week = mondayOf(due);
  return { week, weeksAhead: Math.floor((dayNumber(week) - dayNumber(monday)) / 7) };
}

function reasonOf(workload: Workload, who: WorkloadPerson, day: number): string {
  const date = dateOfDay(day);
  const off = timeOffOf(workload, who).find(({ from, to, half }) => !half && from <= date && date <= to);
  if (!off) return workload.calendar.holidays.includes(date) ? 'a holiday of the project' : 'not a day of their week';
  return off.kind === 'holiday' ? (off.why ?? 'public holiday') : `unavailable until ${dayText(off.to, workload.asOf)}`;
}
