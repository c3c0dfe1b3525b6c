import type { ConflictFacts } from './load-conflicts';
import type { DatedWork } from './dated-work';
import { weeksAhead as weeksLooked } from './person-weeks';
import type { Workload, WorkloadPerson } from './workload';
import { whyNotWorking } from './why-not-working';
import { timeOffOf } from './workload-times';
import { dayText } from '../model/date-text';
import { addDays, dayNumber, mondayOf } from '../model/date';
import { hoursText } from '../model/hours-text';
import { minutesBetween, workingTime, type WorkingTime } from '../model/working-time';

/** [K21] Work that leave or holidays leave too little time for, and [K23] due dates on days off. */
export function conflictsOverTimeOff(
  work: readonly DatedWork[],
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
  const weeks = Array.from({ length: weeksLooked }, (_, week) => addDays(monday, 7 * week));
  const off = timeOffOf(workload, who);
  return work.flatMap((each): ConflictFacts[] => {
    const { piece, from, due, minutes: needed } = each;
    if (piece.fixed || piece.due === undefined || piece.due < asOf || due >= last) return [];
    const weeksAhead = Math.floor((due - dayNumber(monday)) / 7);
    const place = { week: weeks[weeksAhead] ?? monday, weeksAhead };
    const left = minutesBetween(time, from, due + 1);
    const without = minutesBetween(undisturbed, from, due + 1);
    if (needed > left && needed <= without)
      return [
        {
          rule: 'K21',
          ...place,
          hours: (needed - left) / 60,
          text: `${piece.key} needs ${hoursText(needed)} until ${dayText(piece.due, asOf)}, but ${who.person.name} is away and has ${hoursText(left)}.`,
          work: [each],
          projectKeys: [piece.projectKey],
        },
      ];
    // Nobody promised the last day of a sprint.
    if (piece.sprint !== undefined || minutesBetween(time, due, due + 1) > 0) return [];
    const why = whyNotWorking(off, piece.due, calendar, asOf);
    return [
      {
        rule: 'K23',
        ...place,
        hours: 0,
        text: `${piece.key} is due on ${dayText(piece.due, asOf)}, when ${who.person.name} does not work (${why}).`,
        work: [each],
        projectKeys: [piece.projectKey],
      },
    ];
  });
}
