import type { PlannedWork } from './planned-work';
import type { PointsRate } from './points-rate';
import type { PromisedElsewhere } from './promised-elsewhere';
import type { SeenLeave } from './seen-leave';
import type { ToldTeam } from './told-team';
import type { WorkOutline } from './work-outline';
import type { WorkCalendar } from '../model/calendar';
import type { IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { Person } from '../model/person';
import type { Holiday, Region, WeekHours } from '../model/person-time';
import type { TeamPlan } from '../model/team-plan';

/** Somebody who is in the team or has open work in the project. */
export interface WorkloadPerson {
  readonly person: Person;
  readonly team: string;
  readonly role: string;
  readonly involvementPercent: number;
  readonly member: boolean;
  /** [K31] Absent: nothing that the reader may know of. */
  readonly promisedElsewhere?: PromisedElsewhere;
  /** Absent: the hours of the project's calendar. */
  readonly hoursByWeekday?: WeekHours;
  readonly region?: Region;
  /** Version of the person's own record, to be sent back with a change. */
  readonly timeVersion: number;
  readonly leave: readonly SeenLeave[];
  /** [K33] Hours of work that the reader may not see are among the work; absent: whether there are any is not known. */
  readonly countsHidden?: true;
  /** Whether the reader may change the person's hours and leave. */
  readonly mayPlan: boolean;
}

/** Everything that a picture of people and time is made of: plain facts, from which a panel draws any stretch and unit. */
export interface Workload {
  readonly asOf: IsoDate;
  readonly projectKey: string;
  readonly calendar: WorkCalendar;
  readonly team: TeamPlan;
  readonly sources: ToldTeam['sources'];
  readonly leftOut: ToldTeam['leftOut'];
  /** By name. */
  readonly people: readonly WorkloadPerson[];
  readonly work: readonly PlannedWork[];
  readonly outline: WorkOutline;
  /** Public holidays by region, as `DE-BY`. */
  readonly holidays: Readonly<Record<string, readonly Holiday[]>>;
  readonly pointsRate?: PointsRate;
  readonly unassignedHours: number;
  readonly unassignedKeys: readonly string[];
  readonly findings: readonly Finding[];
}
