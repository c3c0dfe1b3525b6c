import { workingDaysBetween, type WorkCalendar } from '../model/calendar';
import { dateMoves, type DateMove } from '../model/date-moves';
import type { IsoDate } from '../model/date';
import { eachOnce } from '../model/each-once';
import type { Issue } from '../model/issue';

/** What of a change request tells whether it stands behind a move of a date. */
export interface RedateAuthority {
  readonly key: string;
  /** The issues that the request is linked to or lists. */
  readonly issueKeys: readonly string[];
  /** The day on which it was approved; absent while it is not. */
  readonly approved?: IsoDate;
  /** The day on which it was closed after its implementation; its authority ends with it. */
  readonly closed?: IsoDate;
  /** Agreed in an emergency: the approval follows the move. */
  readonly emergency: boolean;
  readonly awaiting: boolean;
}

/** `covered` by an approved request; `awaiting` its decision; `late` when it was approved too late; else `silent`. */
export type RedateStanding = 'covered' | 'awaiting' | 'late' | 'silent';

/** A move of a planned date with the change request behind it, if there is one. */
export interface Redate extends DateMove {
  readonly standing: RedateStanding;
  readonly request?: string;
}

/** [C13] Working days by which an approval may follow the move that it covers. */
export const daysOfGrace = 5;

/** [C12] [C13] Every move of a start or due date, newest first, with what stands behind it. */
export function silentRedates(
  issues: readonly Issue[],
  requests: readonly RedateAuthority[],
  { calendar, startField }: { readonly calendar: WorkCalendar; readonly startField?: string },
): readonly Redate[] {
  const own = new Set(requests.map(({ key }) => key));
  return eachOnce(issues)
    .filter(({ key }) => !own.has(key))
    .flatMap((issue) => {
      const concerned = requests.filter(
        ({ key, issueKeys }) => issueKeys.includes(issue.key) || issue.links.some((link) => link.key === key),
      );
      return dateMoves(issue, calendar, startField).map((move) => withAuthority(move, concerned, calendar));
    })
    .sort((a, b) => (a.at === b.at ? a.issueKey.localeCompare(b.issueKey, 'en') : a.at < b.at ? 1 : -1));
}

function withAuthority(move: DateMove, requests: readonly RedateAuthority[], calendar: WorkCalendar): Redate {
  const standings = ['covered', 'awaiting', 'late'] as const;
  for (const standing of standings) {
    const request = requests.find((each) => standingOf(move, each, calendar) === standing);
    if (request) return { ...move, standing, request: request.key };
  }
  return { ...move, standing: 'silent' };
}

function standingOf({ on }: DateMove, request: RedateAuthority, calendar: WorkCalendar): RedateStanding {
  const { approved, closed, emergency, awaiting } = request;
  if (approved === undefined) return awaiting ? 'awaiting' : 'silent';
  if (closed !== undefined && workingDaysBetween(calendar, closed, on) > daysOfGrace) return 'silent';
  if (emergency || workingDaysBetween(calendar, on, approved) <= daysOfGrace) return 'covered';
  return 'late';
}
