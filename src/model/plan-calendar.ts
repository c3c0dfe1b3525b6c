import type { IsoDate } from './date';

/** Working time within a day, in minutes from midnight; a span that ends with the day ends at 1440. */
export interface WorkingSpan {
  readonly from: number;
  readonly to: number;
}

/** Which day of a month: the third Tuesday, the last weekday. */
export interface MonthPosition {
  readonly position: 'first' | 'second' | 'third' | 'fourth' | 'last';
  readonly day: MonthPositionDay;
}

export type MonthPositionDay = 'day' | 'weekday' | 'weekend-day' | Weekday;

/** ISO weekday, 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The days of an exception that comes back; `every` counts days, weeks or months. */
export type Recurrence =
  | { readonly kind: 'daily'; readonly every: number }
  | { readonly kind: 'weekly'; readonly every: number; readonly weekdays: readonly Weekday[] }
  | { readonly kind: 'monthly'; readonly every: number; readonly on: number | MonthPosition }
  | { readonly kind: 'yearly'; readonly month: number; readonly on: number | MonthPosition };

/** Days whose working time differs from the week's: all from `from` to `to`, or those of the recurrence among them. */
export interface CalendarException {
  readonly name?: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** None: nobody works. */
  readonly spans: readonly WorkingSpan[];
  readonly recurrence?: Recurrence;
  /** How often it comes back, where the planner counted instead of giving an end. */
  readonly occurrences?: number;
}

/** A calendar of a plan. A later exception of the list gives way to an earlier one. */
export interface PlanCalendar {
  readonly id: string;
  readonly name: string;
  /** The calendar from which everything is taken that this one leaves open. */
  readonly baseId?: string;
  /** Monday … Sunday; `null` is "as the base calendar says". */
  readonly week: readonly (readonly WorkingSpan[] | null)[];
  readonly exceptions: readonly CalendarException[];
}
