import type { LifeEvent } from './issue-life';
import type { WorkCourse } from './work-course';
import type { StatusName } from '../catalogue';
import type { Offset } from '../demo-clock';
import type { PersonId } from '../people';
import type { Work } from '../plan';
import type { RandomStream } from '../random';

/** The transitions from To Do to where the work stands today, some by way of a block or a second review. */
export function statusEvents(work: Work, course: WorkCourse, lead: PersonId, random: RandomStream): LifeEvent[] {
  const { begun, ended, status } = course;
  if (begun === undefined) return [];
  const who = work.who ?? lead;
  const move = (day: Offset, to: StatusName): LifeEvent => ({ day, who, set: { status: to } });
  const last = ended ?? -1;
  const length = last - begun;
  const events = [move(begun, 'In Progress')];
  if (length > 6 && random.chance(0.1)) {
    const blocked = begun + random.between(1, Math.floor(length / 2));
    events.push(move(blocked, 'Blocked'), move(blocked + random.between(1, Math.floor(length / 3)), 'In Progress'));
  }
  if (status === 'Blocked') events.push(move(Math.max(begun, -random.between(2, 5)), 'Blocked'));
  if (status === 'In Review') events.push(move(Math.max(begun, -random.between(1, 3)), 'In Review'));
  if (ended !== undefined) events.push(...review(work, begun, ended, move, random));
  return events;
}

function review(
  work: Work,
  begun: Offset,
  ended: Offset,
  move: (day: Offset, to: StatusName) => LifeEvent,
  random: RandomStream,
): LifeEvent[] {
  const events: LifeEvent[] = [];
  const reviewed = Math.max(begun, ended - random.between(1, 3));
  if (work.type !== 'Epic' && random.chance(work.type === 'Story' ? 0.9 : 0.5)) {
    events.push(move(reviewed, 'In Review'));
    if (ended - reviewed > 1 && random.chance(0.15))
      events.push(move(reviewed + 1, 'In Progress'), move(ended, 'In Review'));
  }
  const done = move(ended, 'Done');
  return [...events, { ...done, set: { ...done.set, resolution: work.resolution ?? 'Done' } }];
}
