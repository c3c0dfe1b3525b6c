import type { Activity } from './activity';
import type { PlanCalendar } from './plan-calendar';
import type { PlanLink } from './plan-link';
import type { PlanTime } from './plan-time';

/** Everything that a schedule is worked out from. */
export interface Network {
  /** Nothing that is scheduled by links starts before. */
  readonly start: PlanTime;
  /** Work that is still to do lies after this moment; without one, progress moves nothing. */
  readonly statusDate?: PlanTime;
  readonly calendars: readonly PlanCalendar[];
  /** The calendar of the project; Monday to Friday, eight hours, where none is named. */
  readonly calendarId?: string;
  /** What one day of float means; 480 where nothing is said. */
  readonly minutesPerDay?: number;
  readonly activities: readonly Activity[];
  readonly links: readonly PlanLink[];
}
