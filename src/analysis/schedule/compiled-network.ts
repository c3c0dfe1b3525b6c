import type { Activity } from '../../model/activity';
import type { Finding } from '../../model/finding';
import type { LinkType, PlanLink } from '../../model/plan-link';
import type { Moment } from './moment';
import type { Neighbours } from './neighbours';
import type { WorkingTime } from './working-time';

/** What decides the dates of a node. */
export const mode = {
  /** Links, constraints and the project's start. */
  free: 0,
  /** It has begun; only its finish can still move. */
  started: 1,
  complete: 2,
  manual: 3,
  /** A "must" constraint. */
  must: 4,
  /** What belongs to it. */
  summary: 5,
  /** Stands before everything that belongs to a summary, and holds it back. */
  gate: 6,
} as const;

/** Kinds of links as numbers; the last ties an activity to its summary. */
export const linkNumber: Readonly<Record<LinkType, number>> & { readonly belongs: number } = {
  FS: 0,
  SS: 1,
  FF: 2,
  SF: 3,
  belongs: 4,
};

/** No limit. */
export const never = -(2 ** 31);
export const forever = 2 ** 31 - 1;

/** The number of a calendar by its id; the project's where none is named. */
export type CalendarNumberOf = (calendarId: string | undefined) => number | undefined;

/** Each node is an activity, or the gate of a summary; gates follow the activities. Moments are in minutes, durations in working minutes. */
export interface Nodes {
  readonly count: number;
  readonly calendar: Uint16Array;
  readonly duration: Int32Array;
  readonly mode: Uint8Array;
  /** 1: as late as its free float allows. */
  readonly late: Uint8Array;
  readonly startFloor: Int32Array;
  readonly finishFloor: Int32Array;
  readonly startCeiling: Int32Array;
  readonly finishCeiling: Int32Array;
  /** Dates that stand, for nodes that are not free; the earliest finish of those that have begun. */
  readonly fixedStart: Int32Array;
  readonly fixedFinish: Int32Array;
}

export interface Links {
  readonly predecessor: Int32Array;
  readonly successor: Int32Array;
  readonly type: Uint8Array;
  readonly lag: Int32Array;
  /** Number of the calendar in which the lag passes. */
  readonly lagCalendar: Uint16Array;
  /** Place in the network's list; -1 for those that tie activities to summaries. */
  readonly source: Int32Array;
}

/** A network on typed arrays, ready for its passes. */
export interface CompiledNetwork {
  readonly activities: readonly Activity[];
  readonly given: readonly PlanLink[];
  readonly projectStart: Moment;
  /** Work that is still to do lies after it. */
  readonly status: Moment | undefined;
  readonly calendars: readonly WorkingTime[];
  /** Which of them a name stands for; nothing for one that is not in the plan. */
  readonly calendarNumberOf: CalendarNumberOf;
  readonly nodes: Nodes;
  readonly links: Links;
  readonly into: Neighbours;
  readonly out: Neighbours;
  /** Node numbers, predecessors first. */
  readonly order: Int32Array;
  /** Number of the summary that each activity belongs to, or -1. */
  readonly parent: Int32Array;
  readonly findings: readonly Finding[];
}
