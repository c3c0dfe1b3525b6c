import type { IssueLife } from './issue-life';
import type { DemoClock } from '../demo-clock';
import type { PersonId } from '../people';
import type { MilestoneEntry } from '../plan';

/** The life of a milestone: dated, moved, reached. */
export function milestoneLife(milestone: MilestoneEntry, lead: PersonId, clock: DemoClock): IssueLife {
  const moved = milestone.moved ?? [];
  const dates = [...moved.map(([, earlier]) => earlier), milestone.due];
  const days = [milestone.created, ...moved.map(([on]) => on)];
  const done = milestone.done;
  return {
    type: 'Milestone',
    created: milestone.created,
    reporter: lead,
    initial: { summary: milestone.summary, status: 'To Do', priority: 'High', assignee: milestone.who },
    events: [
      ...dates.map((due, index) => ({
        day: days[index] ?? milestone.created,
        who: lead,
        set: { duedate: clock.date(due) },
      })),
      ...(done === undefined ? [] : [{ day: done, who: lead, set: { status: 'Done', resolution: 'Done' } }]),
    ],
    comments: milestone.comments ?? [],
  };
}
