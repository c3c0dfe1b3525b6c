import type { IssueLife, LifeEvent } from './issue-life';
import { statusEvents } from './status-events';
import { sprintEvents } from './sprint-events';
import { workCourse, type Effort, type WorkCourse } from './work-course';
import { worklogEvents } from './worklog-events';
import type { DemoClock, Offset } from '../demo-clock';
import type { PersonId } from '../people';
import type { Work } from '../plan';
import { RandomStream } from '../random';

const hour = 3600;

/** What a project decides for the lives of its work. */
export interface WorkSetting {
  readonly lead: PersonId;
  /** Whether work is planned in sprints. */
  readonly sprints: boolean;
}

/** The life of a piece of work: planned, estimated, assigned, begun, logged, done. */
export function workLife(work: Work, created: Offset, setting: WorkSetting, clock: DemoClock): IssueLife {
  const random = new RandomStream(`${work.type} ${work.summary}`);
  const course = workCourse(work, created, random);
  const atOnce = random.chance(0.4);
  const reporter = work.type === 'Bug' && work.who ? bugReporter(work.who, setting.lead) : setting.lead;
  const raised = work.priority && random.chance(0.4) ? work.priority : undefined;
  const priority = work.priority ?? (random.chance(0.12) ? 'Low' : 'Medium');
  const planning: LifeEvent[] = [
    ...(work.who && !atOnce ? assignment(work.who, course, setting.lead, random) : []),
    ...(course.effort ? estimation(course.effort, course, work, random) : []),
    ...(work.bySprint || work.undated ? [] : dates(work, course, setting.lead, clock)),
    ...(raised ? [{ day: Math.max(created, course.planned), who: setting.lead, set: { priority: raised } }] : []),
  ];
  const worklogs = worklogEvents(work, course, random);
  const moves = statusEvents(work, course, setting.lead, random);
  const doing: LifeEvent[] = [
    ...(setting.sprints && work.type !== 'Epic' && work.type !== 'Sub-task' ? sprintEvents(work, course) : []),
    ...moves.slice(0, 1),
    ...worklogs,
    ...moves.slice(1),
  ];
  return {
    type: work.type,
    created,
    reporter,
    initial: {
      summary: work.summary,
      status: 'To Do',
      priority: raised ? 'Medium' : priority,
      ...(work.who && atOnce ? { assignee: work.who } : {}),
    },
    events: [...planning, ...doing],
    comments: work.comments ?? [],
  };
}

function bugReporter(who: PersonId, lead: PersonId): PersonId {
  return who === 'weiling' ? lead : 'weiling';
}

function assignment(who: PersonId, course: WorkCourse, lead: PersonId, random: RandomStream): LifeEvent[] {
  const day = Math.min(course.begun ?? -1, course.planned);
  const first: LifeEvent[] =
    random.chance(0.15) && who !== lead ? [{ day: course.created, who: lead, set: { assignee: lead } }] : [];
  return [...first, { day, who: lead, set: { assignee: who } }];
}

function estimation(effort: Effort, course: WorkCourse, work: Work, random: RandomStream): LifeEvent[] {
  const who = work.who ?? 'aoife';
  const points = work.type === 'Story' ? { points: work.points ?? pointsFor(effort.original) } : {};
  const original = effort.original * hour;
  const set = { timeoriginalestimate: original, timeestimate: original, ...points };
  const settled: LifeEvent = { day: course.planned, who, set };
  if (!random.chance(0.2) || course.planned === course.created || effort.original < 12) return [settled];
  const rough = Math.round((effort.original * (random.chance(0.7) ? 0.75 : 1.25)) / 4) * 4 * hour;
  return [{ day: course.created, who, set: { timeoriginalestimate: rough, timeestimate: rough } }, settled];
}

function pointsFor(hours: number): number {
  return [1, 2, 3, 5, 8, 13].find((points) => points * 8 >= hours) ?? 21;
}

function dates(work: Work, course: WorkCourse, lead: PersonId, clock: DemoClock): LifeEvent[] {
  return course.dueDates.map(([day, due], index) => ({
    day,
    who: index === 0 ? lead : (work.who ?? lead),
    set: {
      duedate: clock.date(due),
      ...(index === 0 && work.start !== undefined ? { start: clock.date(work.start) } : {}),
    },
  }));
}
