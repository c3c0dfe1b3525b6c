import type { Demand, LoadCell, PersonLoad } from './capacity';
import type { OpenWork } from './open-work';
import { capacityOf, spread, workDays, type Stretches } from './spread';
import { dateOfDay } from '../model/date';
import { ascending } from '../model/order';
import type { Person } from '../model/person';
import type { WorkingTime } from '../model/working-time';

interface Gathering {
  readonly person: Person;
  readonly projects: Set<string>;
  readonly demand: Demand[][];
  readonly unestimated: { key: string; summary: string; projectKey: string }[];
  minutesOutside: number;
}

type TimeOf = (accountId: string) => WorkingTime;

/** What everybody with open work is asked for, highest peak first. */
export function personLoads(work: readonly OpenWork[], weeks: Stretches, timeOf: TimeOf): PersonLoad[] {
  const people = new Map<string, Gathering>();
  for (const piece of work) {
    const person = piece.issue.assignee;
    if (!person) continue;
    const known = people.get(person.accountId) ?? gathering(person, weeks);
    people.set(person.accountId, known);
    gather(known, piece, weeks, timeOf(person.accountId));
  }
  return [...people.values()].map((found) => personLoad(found, weeks, timeOf(found.person.accountId))).sort(byPeak);
}

function gathering(person: Person, { edges }: Stretches): Gathering {
  return { person, projects: new Set(), demand: edges.slice(1).map(() => []), unestimated: [], minutesOutside: 0 };
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

function personLoad(found: Gathering, { edges }: Stretches, time: WorkingTime): PersonLoad {
  const capacity = capacityOf(time, edges);
  return {
    person: found.person,
    projectKeys: [...found.projects].sort(ascending),
    weeks: capacity.map((minutes, week) => loadCell(edges[week] ?? 0, found.demand[week] ?? [], minutes / 60)),
    unestimated: found.unestimated,
    hoursOutside: found.minutesOutside / 60,
  };
}

function loadCell(day: number, demand: readonly Demand[], capacityHours: number): LoadCell {
  const loadHours = demand.reduce((minutes, { hours }) => minutes + Math.round(hours * 60), 0) / 60;
  return {
    week: dateOfDay(day),
    loadHours,
    capacityHours,
    ...(capacityHours > 0 && { loadPercent: Math.round((loadHours * 100) / capacityHours) }),
    demand: [...demand].sort((a, b) => b.hours - a.hours),
  };
}

function byPeak(a: PersonLoad, b: PersonLoad): number {
  const peak = (load: PersonLoad) => Math.max(0, ...load.weeks.map((cell) => cell.loadPercent ?? 0));
  return (
    peak(b) - peak(a) || ascending(a.person.name, b.person.name) || ascending(a.person.accountId, b.person.accountId)
  );
}
