import { exceptionDays } from '../../../../src/model/exception-days';
import { dayNumber } from '../../../../src/model/date';
import type { Network } from '../../../../src/model/network';
import type { PlanCalendar } from '../../../../src/model/plan-calendar';

/** Early and late dates as minutes after midnight of the project's first day, by the slowest and plainest way. */
export interface PlainDates {
  readonly earlyStart: number;
  readonly earlyFinish: number;
  readonly lateStart: number;
  readonly lateFinish: number;
  readonly float: number;
}

interface PlainTime {
  readonly before: Int32Array;
  readonly startOf: (work: number) => number;
}

/**
 * Every minute of every calendar is written out, and dates are raised, then lowered, until no link, the start or the finish objects.
 * It knows durations, calendars and links only.
 */
export function minuteByMinute(network: Network, days: number): PlainDates[] {
  const { activities, links, calendars, start } = network;
  const first = dayNumber(start.slice(0, 10)) - 60;
  const origin = 60 * 1440;
  const times = new Map(calendars.map((calendar) => [calendar.id, writtenOut(calendar, first, days + 60)]));
  const always: PlainTime = {
    before: Int32Array.from({ length: (days + 60) * 1440 }, (_, minute) => minute),
    startOf: (work) => work,
  };
  const timeOf = activities.map(({ calendarId = network.calendarId ?? '', elapsed }) =>
    elapsed ? always : (times.get(calendarId) ?? always),
  );
  const numbers = new Map(activities.map(({ id }, number) => [id, number]));
  const edges = links.map(({ predecessorId, successorId, type, lag }) => {
    const [from, to] = [numbers.get(predecessorId) ?? 0, numbers.get(successorId) ?? 0];
    const percent =
      lag && 'percent' in lag ? Math.round(((activities[from]?.durationMinutes ?? 0) * lag.percent) / 100) : 0;
    const minutes = lag && 'minutes' in lag ? lag.minutes : percent;
    return { from, to, type, minutes, time: (lag?.kind.startsWith('elapsed') ? always : timeOf[to]) ?? always };
  });
  const at = ({ before }: PlainTime, moment: number) => before[moment] ?? NaN;
  const finishOf = (time: PlainTime, work: number) => time.startOf(work - 1) + 1;
  const begin = origin + Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));

  const early = activities.map(() => ({ start: begin, finish: begin }));
  for (let moved = true; moved;) {
    moved = false;
    activities.forEach(({ durationMinutes: duration }, node) => {
      const time = timeOf[node] ?? always;
      let [from, until] = [begin, -Infinity];
      for (const { from: before, to, type, minutes, time: lagTime } of edges) {
        if (to !== node) continue;
        const moment = (type === 'SS' || type === 'SF' ? early[before]?.start : early[before]?.finish) ?? NaN;
        const allowed = minutes === 0 ? moment : finishOf(lagTime, at(lagTime, moment) + minutes);
        if (type === 'FS' || type === 'SS') from = Math.max(from, allowed);
        else until = Math.max(until, allowed);
      }
      const both = Math.max(from, until);
      const atOnce = finishOf(time, at(time, both)) === both ? both : time.startOf(at(time, both));
      const work = Math.max(at(time, from), until === -Infinity ? 0 : at(time, until) - duration);
      const next =
        duration === 0
          ? { start: atOnce, finish: atOnce }
          : { start: time.startOf(work), finish: Math.max(finishOf(time, work + duration), until) };
      if (next.start !== early[node]?.start || next.finish !== early[node]?.finish) moved = true;
      early[node] = next;
    });
  }

  const end = Math.max(begin, ...early.map(({ finish }) => finish));
  const late = activities.map(() => ({ start: Infinity, finish: Infinity }));
  for (let moved = true; moved;) {
    moved = false;
    activities.forEach(({ durationMinutes: duration }, node) => {
      const time = timeOf[node] ?? always;
      let [from, until] = [Infinity, end];
      for (const { from: before, to, type, minutes, time: lagTime } of edges) {
        if (before !== node) continue;
        const moment = (type === 'FS' || type === 'SS' ? late[to]?.start : late[to]?.finish) ?? NaN;
        if (moment === Infinity) continue;
        const allowed = minutes === 0 ? moment : lagTime.startOf(at(lagTime, moment) - minutes);
        if (type === 'SS' || type === 'SF') from = Math.min(from, allowed);
        else until = Math.min(until, allowed);
      }
      let work = at(time, until);
      if (from !== Infinity) {
        let starts = at(time, from);
        if (duration > 0 && time.startOf(starts) > from) starts -= 1;
        work = Math.min(work, starts + duration);
      }
      const dates = early[node] ?? { start: NaN, finish: NaN };
      const finish =
        work === at(time, dates.finish) ? Math.max(finishOf(time, work), dates.finish) : finishOf(time, work);
      const next = { start: duration === 0 ? finish : time.startOf(work - duration), finish };
      if (next.start !== late[node]?.start || next.finish !== late[node]?.finish) moved = true;
      late[node] = next;
    });
  }
  return activities.map((_, node) => {
    const [soon, last] = [early[node] ?? { start: NaN, finish: NaN }, late[node] ?? { start: NaN, finish: NaN }];
    const time = timeOf[node] ?? always;
    return {
      earlyStart: soon.start - origin,
      earlyFinish: soon.finish - origin,
      lateStart: last.start - origin,
      lateFinish: last.finish - origin,
      float: at(time, last.finish) - at(time, soon.finish),
    };
  });
}

/** Works only with calendars that stand on their own. */
function writtenOut(calendar: PlanCalendar, first: number, days: number): PlainTime {
  const working = new Uint8Array(days * 1440);
  for (let day = 0; day < days; day += 1) {
    const exception = calendar.exceptions.find((one) => exceptionDays(one, first, first + days).includes(first + day));
    const spans = exception?.spans ?? calendar.week[(((first + day + 3) % 7) + 7) % 7] ?? [];
    for (const { from, to } of spans) working.fill(1, day * 1440 + from, day * 1440 + to);
  }
  const before = new Int32Array(working.length + 1);
  const starts: number[] = [];
  working.forEach((works, minute) => {
    before[minute + 1] = (before[minute] ?? 0) + works;
    if (works) starts.push(minute);
  });
  return { before, startOf: (work) => starts[work] ?? NaN };
}
