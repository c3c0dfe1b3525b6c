import type { LifeEvent } from './issue-life';
import type { WorkCourse } from './work-course';
import type { Work } from '../plan';
import { lastSprint, sprintOn, sprintStart } from '../sprints';

/** Sprints that took the work in: planned the day before the sprint began, carried over while it was not done. */
export function sprintEvents(work: Work, course: WorkCourse): LifeEvent[] {
  const from = sprintOn(course.begun ?? work.start ?? 0);
  const to = course.begun === undefined ? from : sprintOn(course.ended ?? 0);
  if (to < 1 || from > lastSprint) return [];
  const first = Math.max(1, from);
  return Array.from({ length: to - first + 1 }, (_, index) => {
    const sprint = first + index;
    const day = Math.min(-1, Math.max(course.planned, sprintStart(sprint) - 1));
    const carried = Array.from({ length: index + 1 }, (_unused, earlier) => first + earlier);
    return { day, who: 'ingrid', set: { sprint: carried.join(',') } };
  });
}
