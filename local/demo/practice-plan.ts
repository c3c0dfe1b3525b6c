import { readMspdi } from '../../src/documents/mspdi/read-mspdi';
import { writeMspdi } from '../../src/documents/mspdi/write-mspdi';
import { addDays } from '../../src/model/date';
import type { Plan, PlanActivity } from '../../src/model/plan';

/** Days by which the planner moved the work that was re-planned; whole weeks, so that no date falls on time off. */
const movedDays = 14;
const markField = 'Text29';

/**
 * An exported schedule as a planner would send it back: some work moved, some renamed, a new phase, and one date that
 * Jira has changed as well since the export.
 */
export function practicePlan(exported: string): string {
  const reading = readMspdi(exported);
  if (reading.kind === 'refused') throw new Error(reading.text);
  const { plan } = reading;
  const movable = plan.activities.filter(
    ({ manual, summary, milestone, start, finish, percentComplete }) =>
      manual && !summary && !milestone && start !== undefined && finish !== undefined && percentComplete === 0,
  );
  const [first, second, third, conflict, renamed] = movable.map(({ id }) => id);
  const moved = new Set([first, second, third, conflict]);
  const activities = plan.activities.map((activity): PlanActivity => {
    const { id, name } = activity;
    const next = moved.has(id) ? movedOn(activity) : activity;
    if (id === conflict) return { ...next, texts: { ...next.texts, [markField]: staleMark(next) } };
    return id === renamed ? { ...next, name: `${name} (re-scoped)` } : next;
  });
  return writeMspdi(withPhase({ ...plan, activities }, first));
}

function movedOn(activity: PlanActivity): PlanActivity {
  const later = (time: string | undefined) => time && addDays(time.slice(0, 10), movedDays) + time.slice(10);
  const [start, finish] = [later(activity.start), later(activity.finish)];
  return { ...activity, ...(start && { start }), ...(finish && { finish }) };
}

/** As if Jira had held another due date when the plan was exported. */
function staleMark({ texts }: PlanActivity): string {
  return (texts[markField] ?? '').replace(/finish:[0-9a-z]+/, 'finish:0');
}

function withPhase(plan: Plan, after: string | undefined): Plan {
  const last = plan.activities.find(({ id }) => id === after);
  const start = last?.finish ?? plan.project.finish ?? plan.project.start ?? '2027-01-04T17:00:00';
  const weeks = (count: number, clock: string) => `${addDays(monday(start.slice(0, 10)), count * 7)}T${clock}`;
  const task = (id: string, name: string, more: Partial<PlanActivity>): PlanActivity => ({
    id,
    name,
    outlineLevel: 2,
    summary: false,
    milestone: false,
    manual: false,
    inactive: false,
    elapsed: false,
    estimated: false,
    priority: 500,
    percentComplete: 0,
    texts: {},
    baselines: [],
    ...more,
  });
  const week = (index: number) => ({
    start: weeks(index, '08:00:00'),
    finish: `${addDays(weeks(index, '08:00:00').slice(0, 10), 4)}T17:00:00`,
    durationMinutes: 2_400,
    workMinutes: 2_400,
  });
  const [phase, dry, fix, live] = ['900000001', '900000002', '900000003', '900000004'];
  if (!phase || !dry || !fix || !live) return plan;
  return {
    ...plan,
    activities: [
      ...plan.activities,
      task(phase, 'Extra dress rehearsal', { outlineLevel: 1, summary: true }),
      task(dry, 'Rehearse the cut-over once more', week(1)),
      task(fix, 'Mend what the rehearsal found', week(2)),
      task(live, 'Rehearsal signed off', {
        milestone: true,
        start: week(2).finish,
        finish: week(2).finish,
        durationMinutes: 0,
      }),
    ],
    links: [
      ...plan.links,
      { predecessorId: dry, successorId: fix, type: 'FS', lag: { kind: 'working', minutes: 480 } },
      { predecessorId: fix, successorId: live, type: 'FS' },
    ],
  };
}

/** The first Monday on or after a day. */
function monday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (8 - weekday) % 7);
}
