import type { PlanTime } from '../../model/plan-time';

/** A record of a Primavera export, whose values are read by the names that its format gives them; absent ones are `undefined`. */
export interface PrimaveraRecord {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  time(name: string): PlanTime | undefined;
}

/** What a format calls each of some things. */
type Names<Thing extends string> = Readonly<Record<Thing, string>>;

/** What a format calls the things that all formats have. Of several names the first that has a value counts. */
export interface PrimaveraNames {
  readonly node: Names<'id' | 'projectId' | 'name' | 'order' | 'parentId' | 'code'>;
  readonly link: Names<'predecessorId' | 'successorId' | 'lag'>;
  readonly resource: Names<'id' | 'name' | 'type' | 'initials' | 'email' | 'calendarId'> & {
    /** The type of what is used up. */
    readonly material: string;
  };
  readonly assignment: Names<
    'id' | 'activityId' | 'resourceId' | 'units' | 'start' | 'finish' | 'work' | 'actualWork' | 'remainingWork'
  >;
  readonly activity: Names<
    | 'id'
    | 'projectId'
    | 'wbsId'
    | 'code'
    | 'name'
    | 'type'
    | 'calendarId'
    | 'duration'
    | 'remainingDuration'
    | 'actualStart'
    | 'actualFinish'
    | 'work'
    | 'actualWork'
    | 'remainingWork'
    | 'constraint'
    | 'constraintDate'
    | 'earlyStart'
    | 'earlyFinish'
    | 'lateStart'
    | 'lateFinish'
  > & { readonly start: readonly string[]; readonly finish: readonly string[] };
}

/** Primavera keeps durations, lags and work in hours. */
export function minutesOf(record: PrimaveraRecord, hoursName: string): number | undefined {
  const hours = record.number(hoursName);
  return hours === undefined ? undefined : Math.round(hours * 60);
}

export function firstTime(record: PrimaveraRecord, names: readonly string[]): PlanTime | undefined {
  for (const name of names) {
    const time = record.time(name);
    if (time !== undefined) return time;
  }
  return undefined;
}
