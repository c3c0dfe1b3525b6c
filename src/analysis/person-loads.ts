import type { Demand, LoadCell, PersonLoad } from './capacity';
import type { OpenWork } from './open-work';
import { spread, type WeekGrid } from './spread';
import { ascending } from '../model/order';
import type { Person } from '../model/person';

interface Gathering {
  readonly person: Person;
  readonly projects: Set<string>;
  readonly demand: Demand[][];
  readonly unestimated: { key: string; summary: string; projectKey: string }[];
  minutesOutside: number;
}

/** What everybody with open work is asked for, highest peak first. */
export function personLoads(work: readonly OpenWork[], grid: WeekGrid): PersonLoad[] {
  const people = new Map<string, Gathering>();
  for (const piece of work) {
    const person = piece.issue.assignee;
    if (!person) continue;
    const known = people.get(person.accountId) ?? gathering(person, grid);
    people.set(person.accountId, known);
    gather(known, piece, grid);
  }
  return [...people.values()].map((found) => personLoad(found, grid)).sort(byPeak);
}

function gathering(person: Person, grid: WeekGrid): Gathering {
  return { person, projects: new Set(), demand: grid.mondays.map(() => []), unestimated: [], minutesOutside: 0 };
}

function gather(found: Gathering, { issue, hours }: OpenWork, grid: WeekGrid): void {
  const { key, summary, projectKey } = issue;
  found.projects.add(projectKey);
  if (hours === undefined) {
    found.unestimated.push({ key, summary, projectKey });
    return;
  }
  const minutes = Math.round(hours * 60);
  const inWeeks = spread(minutes, issue, grid);
  inWeeks.forEach((asked, week) => {
    if (asked > 0) found.demand[week]?.push({ key, summary, projectKey, hours: asked / 60 });
  });
  found.minutesOutside += minutes - inWeeks.reduce((sum, asked) => sum + asked, 0);
}

function personLoad(found: Gathering, grid: WeekGrid): PersonLoad {
  return {
    person: found.person,
    projectKeys: [...found.projects].sort(ascending),
    weeks: grid.mondays.map((week, index) => loadCell(week, found.demand[index] ?? [], grid.capacityHours[index] ?? 0)),
    unestimated: found.unestimated,
    hoursOutside: found.minutesOutside / 60,
  };
}

function loadCell(week: string, demand: readonly Demand[], capacityHours: number): LoadCell {
  const loadHours = demand.reduce((minutes, { hours }) => minutes + Math.round(hours * 60), 0) / 60;
  return {
    week,
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
