import type { DatedWork } from './dated-work';
import type { ConflictFacts } from './load-conflict';
import type { Workload, WorkloadPerson } from './workload';
import { whyNotWorking } from './why-not-working';
import { timeOffOf } from './workload-times';
import { dayText } from '../model/date-text';
import { addDays, dayNumber, mondayOf, type IsoDate } from '../model/date';
import type { Horizon } from '../model/horizon';
import { hoursText } from '../model/hours-text';
import { minutesBetween, workingTime, type WorkingTime } from '../model/working-time';

/** [K21] Work that leave or holidays leave too little time for, and [K23] due dates on days off. */
export function conflictsOverTimeOff(
  work: readonly DatedWork[],
  workload: Workload,
  who: WorkloadPerson,
  time: WorkingTime,
  weeksLooked: Horizon,
): readonly ConflictFacts[] {
  const { asOf, calendar } = workload;
  const monday = mondayOf(asOf);
  const first = dayNumber(monday);
  const off = timeOffOf(workload, who);
  const undisturbed = lazily(() => withoutTimeOff(workload, who, monday, time.sums.length - 1));
  return work.flatMap((each): ConflictFacts[] => {
    const { piece, from, due, minutes: needed } = each;
    if (piece.fixed || piece.due === undefined || piece.due < asOf || due >= first + 7 * weeksLooked) return [];
    const place = () => {
      const weeksAhead = Math.floor((due - first) / 7);
      return { week: addDays(monday, 7 * weeksAhead), weeksAhead, work: [each], projectKeys: [piece.projectKey] };
    };
    const left = minutesBetween(time, from, due + 1);
    if (needed > left && needed <= minutesBetween(undisturbed(), from, due + 1))
      return [
        {
          rule: 'K21',
          ...place(),
          hours: (needed - left) / 60,
          text: `${piece.key} needs ${hoursText(needed)} until ${dayText(piece.due, asOf)}, but ${who.person.name} is away and has ${hoursText(left)}.`,
        },
      ];
    // Nobody promised the last day of a sprint.
    if (piece.sprint !== undefined || minutesBetween(time, due, due + 1) > 0) return [];
    const why = whyNotWorking(off, piece.due, calendar, asOf);
    return [
      {
        rule: 'K23',
        ...place(),
        hours: 0,
        text: `${piece.key} is due on ${dayText(piece.due, asOf)}, when ${who.person.name} does not work (${why}).`,
      },
    ];
  });
}

/** The person's time as it would be without holidays and leave. */
function withoutTimeOff({ calendar, team }: Workload, who: WorkloadPerson, from: IsoDate, days: number): WorkingTime {
  const hoursByWeekday = who.hoursByWeekday ?? calendar.hoursByWeekday;
  return workingTime({ hoursByWeekday, focusPercent: team.focusPercent, off: [] }, from, days);
}

function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
