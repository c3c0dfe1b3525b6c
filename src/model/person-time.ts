import type { WorkCalendar } from './calendar';
import type { IsoDate } from './date';

export type WeekHours = WorkCalendar['hoursByWeekday'];

/** Where public holidays are those of: an ISO 3166 country and, where it has them, a part of it. */
export interface Region {
  readonly country: string;
  readonly part?: string;
}

/** Days on which somebody is away, both ends included. */
export interface Leave {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Half of each day. */
  readonly half?: true;
  readonly reason?: string;
  /** Id of the project it was entered in: who administers that may read the reason. */
  readonly enteredIn: string;
}

/** Of one entry, which is ten years; whoever is away for longer has left. */
export const mostLeaveDays = 3_653;

/** When one person works, whatever the project. */
export interface PersonTime {
  /** Rises with every change. */
  readonly version: number;
  /** Absent: the hours of the project's calendar. */
  readonly hoursByWeekday?: WeekHours;
  /** Absent: the region of the project's team. */
  readonly region?: Region;
  readonly leave: readonly Leave[];
  /** [K33] Hours of work and shares of projects that a reader may not see are told as other commitments. */
  readonly countsHidden?: true;
}

export const unknownTime: PersonTime = { version: 0, leave: [] };

export interface Holiday {
  readonly date: IsoDate;
  readonly name: string;
}

/** A name for a region that fits into a record: `DE-BY`, `NO`. */
export function regionKey({ country, part }: Region): string {
  return part === undefined ? country : `${country}-${part}`;
}

/** By day, then the longer first: the order in which leave is kept and shown. */
export function leaveOrder(a: Pick<Leave, 'from' | 'to'>, b: Pick<Leave, 'from' | 'to'>): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : a.to > b.to ? -1 : a.to < b.to ? 1 : 0;
}
