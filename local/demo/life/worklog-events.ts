import type { LifeEvent } from './issue-life';
import type { WorkCourse } from './work-course';
import type { Work } from '../plan';
import type { RandomStream } from '../random';

const hour = 3600;

/** Time as it was put down, about once a week, with the remaining estimate going down beside it. */
export function worklogEvents(work: Work, course: WorkCourse, random: RandomStream): LifeEvent[] {
  const { effort, begun, ended } = course;
  const who = work.who;
  if (!effort || !who || begun === undefined || effort.spent === 0) return [];
  const last = ended ?? -1;
  const weeks = Math.max(1, Math.min(Math.round((last - begun) / 5), Math.floor(effort.spent / 2)));
  const weights = Array.from({ length: weeks }, () => 0.6 + random.next());
  const total = weights.reduce((a, b) => a + b, 0);
  const events: LifeEvent[] = [];
  let spent = 0;
  weights.forEach((weight, index) => {
    const rest = effort.spent - spent;
    const hours = index === weeks - 1 ? rest : Math.min(rest, Math.round((effort.spent * weight * 2) / total) / 2);
    if (hours <= 0) return;
    spent += hours;
    const day = index === weeks - 1 ? last : begun + Math.round(((last - begun) * (index + 1)) / weeks);
    const timeestimate = Math.max(0, effort.original - spent) * hour;
    events.push({ day, who, set: { timespent: spent * hour, timeestimate }, logged: hours * hour });
  });
  return [...events, { day: last, who, set: { timeestimate: effort.remaining * hour } }];
}
