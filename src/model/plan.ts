import type { Amount } from './money';
import type { PlanCalendar } from './plan-calendar';
import type { PlanConstraint } from './plan-constraint';
import type { PlanLink } from './plan-link';
import type { PlanTime } from './plan-time';

/** A project plan as planning tools exchange it. Ids are those of the file, unique within their list. */
export interface Plan {
  readonly project: PlanProject;
  readonly calendars: readonly PlanCalendar[];
  /** In the order of the outline: a summary stands before what belongs to it. */
  readonly activities: readonly PlanActivity[];
  readonly links: readonly PlanLink[];
  readonly resources: readonly PlanResource[];
  readonly assignments: readonly PlanAssignment[];
}

export interface PlanProject {
  readonly name: string;
  readonly title?: string;
  readonly manager?: string;
  readonly company?: string;
  readonly author?: string;
  readonly start?: PlanTime;
  readonly finish?: PlanTime;
  /** The day up to which progress is recorded. */
  readonly statusDate?: PlanTime;
  readonly currency?: string;
  readonly calendarId?: string;
  /** What one day, one week and one month of duration mean. */
  readonly minutesPerDay: number;
  readonly minutesPerWeek: number;
  readonly daysPerMonth: number;
  /** Names that people gave to the text fields: `{ Text3: 'Supplier' }`. */
  readonly textNames: Readonly<Record<string, string>>;
}

/** A task, milestone or summary of a plan. Durations and work are in working minutes unless `elapsed` says otherwise. */
export interface PlanActivity {
  readonly id: string;
  readonly name: string;
  /** 0 for the whole project, 1 for what stands on top. */
  readonly outlineLevel: number;
  /** Code of the work breakdown structure, where it is not the outline number. */
  readonly wbs?: string;
  /** The Jira issue it stands for. */
  readonly issueKey?: string;
  readonly summary: boolean;
  readonly milestone: boolean;
  /** Its dates were set by hand, and links do not move it. */
  readonly manual: boolean;
  /** Planned but switched off: it moves nothing. */
  readonly inactive: boolean;
  readonly start?: PlanTime;
  readonly finish?: PlanTime;
  readonly durationMinutes?: number;
  /** The duration runs through nights and days off. */
  readonly elapsed: boolean;
  /** The planner marked the duration as a guess. */
  readonly estimated: boolean;
  readonly workMinutes?: number;
  readonly constraint?: PlanConstraint;
  readonly deadline?: PlanTime;
  readonly calendarId?: string;
  /** 0 … 1000; 500 where nobody set it. */
  readonly priority: number;
  readonly percentComplete: number;
  readonly actualStart?: PlanTime;
  readonly actualFinish?: PlanTime;
  readonly actualDurationMinutes?: number;
  readonly remainingDurationMinutes?: number;
  readonly actualWorkMinutes?: number;
  readonly remainingWorkMinutes?: number;
  readonly notes?: string;
  /** The planner's own text fields, `Text1` … `Text30`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly baselines: readonly PlanBaseline[];
  /** What the tool that wrote the file had worked out. */
  readonly computed?: ComputedDates;
}

/** What an activity was once promised to be; baseline 0 is the one that tools call "the" baseline. */
export interface PlanBaseline {
  readonly number: number;
  readonly start?: PlanTime;
  readonly finish?: PlanTime;
  readonly durationMinutes?: number;
  readonly workMinutes?: number;
  readonly cost?: Amount;
}

export interface ComputedDates {
  readonly earlyStart?: PlanTime;
  readonly earlyFinish?: PlanTime;
  readonly lateStart?: PlanTime;
  readonly lateFinish?: PlanTime;
  readonly totalFloatMinutes?: number;
  readonly freeFloatMinutes?: number;
  readonly critical?: boolean;
}

/** Somebody or something that work is given to. */
export interface PlanResource {
  readonly id: string;
  readonly name: string;
  readonly kind: 'work' | 'material' | 'cost';
  readonly initials?: string;
  readonly group?: string;
  readonly email?: string;
  /** 1 is one person, full time. */
  readonly maxUnits?: number;
  readonly calendarId?: string;
}

/** Who works on what, and how much. */
export interface PlanAssignment {
  readonly id: string;
  readonly activityId: string;
  readonly resourceId: string;
  /** 1 is full time. */
  readonly units: number;
  readonly start?: PlanTime;
  readonly finish?: PlanTime;
  readonly workMinutes?: number;
  readonly actualWorkMinutes?: number;
  readonly remainingWorkMinutes?: number;
}
