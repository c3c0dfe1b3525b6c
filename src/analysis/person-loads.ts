import type { OpenWork } from './open-work';
import { loadPercent } from './load-percent';
import type { PlannedWork } from './planned-work';
import { capacityOf, spread, workDays, type Stretches } from './spread';
import { dateOfDay, type IsoDate } from '../model/date';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import { present } from '../model/present';
import type { WorkingTime } from '../model/working-time';

/** What one issue asks of a person in one week. */
export interface Demand {
  readonly key: string;
  readonly summary: string;
  readonly projectKey: string;
  readonly hours: number;
}

export interface LoadCell {
  /** Monday of the week. */
  readonly week: IsoDate;
  /** [K1] Hours asked of the person. */
  readonly loadHours: number;
  /** [K2] Working hours less time off, times the focus factor. */
  readonly capacityHours: number;
  /** [K3] Load ÷ capacity in %, rounded; absent when there is no capacity. */
  readonly loadPercent?: number;
  readonly demand: readonly Demand[];
  /** [K33] Hours of other commitments among the load; absent where there are none. */
  readonly otherHours?: number;
}

export interface PersonLoad {
  readonly person: Person;
  readonly projectKeys: readonly string[];
  readonly weeks: readonly LoadCell[];
  /** [K4] Open issues of this person without an estimate; they are never counted as zero hours. */
  readonly unestimated: readonly { readonly key: string; readonly summary: string; readonly projectKey: string }[];
  /** [K5] Hours whose dates lie outside the weeks shown. */
  readonly hoursOutside: number;
}

interface Gathering {
  readonly person: Person;
  readonly projects: Set<string>;
  readonly demand: Demand[][];
  readonly otherMinutes: number[];
  readonly unestimated: { key: string; summary: string; projectKey: string }[];
  minutesOutside: number;
}

type TimeOf = (accountId: string) => WorkingTime;

/** What everybody with open work is asked for, other commitments (K33) among it, highest peak first. */
export function personLoads(
  work: readonly OpenWork[],
  others: readonly PlannedWork[],
  weeks: Stretches,
  timeOf: TimeOf,
): PersonLoad[] {
  const people = new Map<string, Gathering>();
  for (const piece of work) {
    const person = piece.issue.assignee;
    if (!person) continue;
    const known = people.get(person.accountId) ?? gathering(person, weeks);
    people.set(person.accountId, known);
    gather(known, piece, weeks, timeOf(person.accountId));
  }
  for (const piece of others) {
    const known = people.get(piece.accountId);
    if (known) gatherOthers(known, piece, weeks, timeOf(piece.accountId));
  }
  return [...people.values()].map((found) => personLoad(found, weeks, timeOf(found.person.accountId))).sort(byPeak);
}

function gathering(person: Person, { edges }: Stretches): Gathering {
  const [demand, otherMinutes] = [edges.slice(1).map(() => []), edges.slice(1).map(() => 0)];
  return { person, projects: new Set(), demand, otherMinutes, unestimated: [], minutesOutside: 0 };
}

function gather(found: Gathering, { issue, hours, dates }: OpenWork, weeks: Stretches, time: WorkingTime): void {
  const { key, summary, projectKey } = issue;
  found.projects.add(projectKey);
  if (hours === undefined) {
    found.unestimated.push({ key, summary, projectKey });
    return;
  }
  const minutes = Math.round(hours * 60);
  found.minutesOutside += minutes;
  spread(minutes, workDays(dates), time, weeks, (week, asked) => {
    found.demand[week]?.push({ key, summary, projectKey, hours: asked / 60 });
    found.minutesOutside -= asked;
  });
}

function gatherOthers(found: Gathering, piece: PlannedWork, weeks: Stretches, time: WorkingTime): void {
  const { minutes = 0 } = piece;
  found.minutesOutside += minutes;
  spread(minutes, workDays(piece), time, weeks, (week, asked) => {
    found.otherMinutes[week] = (found.otherMinutes[week] ?? 0) + asked;
    found.minutesOutside -= asked;
  });
}

function personLoad(found: Gathering, { edges }: Stretches, time: WorkingTime): PersonLoad {
  const capacity = capacityOf(time, edges);
  return {
    person: found.person,
    projectKeys: [...found.projects].sort(ascending),
    weeks: capacity.map((minutes, week) => {
      const asked = { demand: found.demand[week] ?? [], otherMinutes: found.otherMinutes[week] ?? 0 };
      return loadCell(edges[week] ?? 0, asked, minutes);
    }),
    unestimated: found.unestimated,
    hoursOutside: found.minutesOutside / 60,
  };
}

interface Asked {
  readonly demand: readonly Demand[];
  readonly otherMinutes: number;
}

function loadCell(day: number, { demand, otherMinutes }: Asked, capacityMinutes: number): LoadCell {
  const loadMinutes = demand.reduce((minutes, { hours }) => minutes + Math.round(hours * 60), otherMinutes);
  const otherHours = otherMinutes > 0 ? otherMinutes / 60 : undefined;
  return {
    week: dateOfDay(day),
    loadHours: loadMinutes / 60,
    capacityHours: capacityMinutes / 60,
    ...present({ loadPercent: loadPercent(loadMinutes, capacityMinutes) }),
    demand: [...demand].sort((a, b) => b.hours - a.hours),
    ...present({ otherHours }),
  };
}

function byPeak(a: PersonLoad, b: PersonLoad): number {
  const peak = (load: PersonLoad) => Math.max(0, ...load.weeks.map((cell) => cell.loadPercent ?? 0));
  return (
    peak(b) - peak(a) || ascending(a.person.name, b.person.name) || ascending(a.person.accountId, b.person.accountId)
  );
}
