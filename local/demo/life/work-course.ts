import type { StatusName } from '../catalogue';
import type { Offset } from '../demo-clock';
import type { Work } from '../plan';
import type { RandomStream } from '../random';

/** When a piece of work was truly begun and ended, and its hours; what the plan leaves open is settled here. */
export interface WorkCourse {
  readonly status: StatusName;
  readonly created: Offset;
  readonly planned: Offset;
  readonly begun?: Offset;
  readonly ended?: Offset;
  /** Due dates it was given one after the other, with the day on which each was set. */
  readonly dueDates: readonly (readonly [on: Offset, due: Offset])[];
  readonly effort?: Effort;
}

/** Hours: as first estimated, put down so far, and still needed. */
export interface Effort {
  readonly original: number;
  readonly spent: number;
  readonly remaining: number;
}

export function workCourse(work: Work, created: Offset, random: RandomStream): WorkCourse {
  const { start = 0, due = 0 } = work;
  const status = work.status ?? statusByDates(start, due, work.done);
  const begun = status === 'To Do' ? undefined : Math.min(Math.max(start, created), -1);
  const ended = status === 'Done' && begun !== undefined ? endOf(work, begun, random) : undefined;
  const planned = Math.max(created, Math.min(begun ?? -1, start - 1, created + random.between(0, 12)));
  const effort = work.share ? effortOf(work.share, { start, due, begun, ended }, random) : undefined;
  return {
    status,
    created,
    planned,
    ...(begun === undefined ? {} : { begun }),
    ...(ended === undefined ? {} : { ended }),
    dueDates: work.due === undefined ? [] : dueDates(work, due, planned, ended, random),
    ...(effort ? { effort } : {}),
  };
}

function statusByDates(start: Offset, due: Offset, done: Offset | undefined): StatusName {
  if (done !== undefined || due < 0) return 'Done';
  return start > 0 ? 'To Do' : 'In Progress';
}

function endOf(work: Work, begun: Offset, random: RandomStream): Offset {
  const slip = random.chance(0.3) ? random.between(1, 4) : random.between(-2, 0);
  return work.done ?? Math.max(begun, Math.min(-1, (work.due ?? 0) + slip));
}

interface Span {
  readonly start: Offset;
  readonly due: Offset;
  readonly begun: Offset | undefined;
  readonly ended: Offset | undefined;
}

function effortOf(sharePercent: number, { start, due, begun, ended }: Span, random: RandomStream): Effort {
  const hoursADay = sharePercent * 0.08;
  const original = estimate(hoursADay * (due - start + 1));
  const accuracy = 0.85 + random.next() * 0.3;
  if (begun === undefined) return { original, spent: 0, remaining: original };
  if (ended !== undefined) return { original, spent: halfHours(original * accuracy), remaining: 0 };
  const elapsed = Math.min(-begun, due - start + 1);
  const remaining = due < 0 ? Math.max(2, Math.round(original * 0.15)) : estimate(hoursADay * (due + 1));
  return { original, spent: Math.max(1, halfHours(elapsed * hoursADay * accuracy)), remaining };
}

/** Rounded to four hours, as people estimate. */
function estimate(hours: number): number {
  return Math.max(4, Math.round(hours / 4) * 4);
}

function halfHours(hours: number): number {
  return Math.round(hours * 2) / 2;
}

function dueDates(
  work: Work,
  due: Offset,
  planned: Offset,
  ended: Offset | undefined,
  random: RandomStream,
): [Offset, Offset][] {
  const [first, ...rest] = work.moved ?? [];
  if (first) {
    const firstOn = Math.min(planned, first[0] - 1);
    const days = [firstOn, first[0], ...rest.map(([on]) => on)];
    return [first[1], ...rest.map(([, earlier]) => earlier), due].map((date, index) => [days[index] ?? firstOn, date]);
  }
  const early = due - random.between(2, 6);
  const noticed = Math.max(planned + 1, early - random.between(0, 2));
  const slipped = ended !== undefined && ended >= due - 1 && noticed < ended && random.chance(0.45);
  if (!slipped) return [[planned, due]];
  return [
    [planned, early],
    [noticed, due],
  ];
}
