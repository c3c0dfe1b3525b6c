import type { LoadGrid, LoadGridCell, LoadGridRow } from '../../../src/analysis/load-grid';
import type { Workload, WorkloadPerson } from '../../../src/analysis/workload';

/** One line of the table: a team with the sums of its people, or a person. */
export type LoadLine =
  | {
      readonly kind: 'team';
      readonly name: string;
      readonly people: number;
      readonly open: boolean;
      readonly row: LoadGridRow;
    }
  | { readonly kind: 'person'; readonly who: WorkloadPerson; readonly row: LoadGridRow; readonly projects: number };

export interface LoadFilter {
  readonly team?: string;
  readonly role?: string;
}

export const withoutTeam = 'Not in a team';

export function teamName({ team, member }: WorkloadPerson): string {
  return member && team !== '' ? team : member ? 'Team' : withoutTeam;
}

/** Teams by name, those outside last, each with its people; closed ones without. */
export function loadLines(
  workload: Workload,
  grid: LoadGrid,
  filter: LoadFilter,
  closed: ReadonlySet<string>,
): readonly LoadLine[] {
  const projects = projectCounts(workload);
  const people = workload.people.flatMap((who, at) => {
    const row = grid.rows[at];
    const wanted =
      (filter.team === undefined || teamName(who) === filter.team) &&
      (filter.role === undefined || who.role === filter.role);
    return row && wanted ? [{ who, row }] : [];
  });
  const names = [...new Set(people.map(({ who }) => teamName(who)))].sort(
    (a, b) => Number(a === withoutTeam) - Number(b === withoutTeam) || a.localeCompare(b, 'en'),
  );
  return names.flatMap((name): LoadLine[] => {
    const theirs = people.filter(({ who }) => teamName(who) === name);
    const open = !closed.has(name);
    const row = { accountId: `team ${name}`, cells: sums(theirs.map((each) => each.row)), outsideMinutes: 0 };
    const lines = theirs.map(({ who, row: own }): LoadLine => {
      return { kind: 'person', who, row: own, projects: projects.get(who.person.accountId) ?? 0 };
    });
    return [{ kind: 'team', name, people: theirs.length, open, row }, ...(open ? lines : [])];
  });
}

/** What several people are asked for together. */
export function sums(rows: readonly LoadGridRow[]): readonly LoadGridCell[] {
  const [first] = rows;
  return (first?.cells ?? []).map((_, at) => {
    const cells = rows.flatMap(({ cells: all }) => all[at] ?? []);
    const sum = (of: (cell: LoadGridCell) => number) => cells.reduce((total, cell) => total + of(cell), 0);
    return {
      loadMinutes: sum((cell) => cell.loadMinutes),
      capacityMinutes: sum((cell) => cell.capacityMinutes),
      projects: Math.max(...cells.map((cell) => cell.projects)),
      unestimated: sum((cell) => cell.unestimated),
      ...(cells.some((cell) => cell.past) && { past: { offMinutes: sum((cell) => cell.past?.offMinutes ?? 0) } }),
    };
  });
}

function projectCounts({ work }: Workload): ReadonlyMap<string, number> {
  const found = new Map<string, Set<string>>();
  for (const { accountId, projectKey, fixed } of work) {
    if (fixed) continue;
    const known = found.get(accountId);
    if (known) known.add(projectKey);
    else found.set(accountId, new Set([projectKey]));
  }
  return new Map([...found].map(([accountId, projects]) => [accountId, projects.size]));
}
