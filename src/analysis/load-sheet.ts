import type { LoadGrid, LoadGridCell } from './load-grid';
import type { Workload, WorkloadPerson } from './workload';
import { dateCell, noCell, numberCell, textCell, type Cell, type Sheet } from '../model/sheet';

interface Shown {
  readonly grid: LoadGrid;
  /** The people shown, in their order. */
  readonly accounts: readonly string[];
  /** How work is spread and which is counted, in words. */
  readonly how: string;
}

/** [T7] The load as it is shown: hours, capacity and per cent on a sheet each, and what they rest on. */
export function loadSheets(workload: Workload, shown: Shown): readonly Sheet[] {
  const hours = (minutes: number) => numberCell(Math.round(minutes / 6) / 10);
  const percent = ({ loadMinutes, capacityMinutes }: LoadGridCell) =>
    capacityMinutes === 0 ? noCell : numberCell(Math.round((100 * loadMinutes) / capacityMinutes));
  return [
    sheet('Load (hours)', workload, shown, ({ loadMinutes }) => hours(loadMinutes)),
    sheet('Capacity (hours)', workload, shown, ({ capacityMinutes }) => hours(capacityMinutes)),
    sheet('Load (%)', workload, shown, percent),
    sheet('Not estimated', workload, shown, ({ unestimated }) => numberCell(unestimated)),
    summary(workload, shown),
  ];
}

function sheet(name: string, { people }: Workload, { grid, accounts }: Shown, of: (cell: LoadGridCell) => Cell): Sheet {
  const known = new Map(people.map((who, at) => [who.person.accountId, { who, row: grid.rows[at] }]));
  const column = (title: string, width: number) => ({ title, width });
  return {
    name,
    columns: [
      column('Person', 24),
      column('Team', 20),
      column('Role', 20),
      column('Involvement (%)', 14),
      ...grid.edges.slice(0, -1).map((from) => column(from, 11)),
    ],
    rows: accounts.flatMap((accountId) => {
      const found = known.get(accountId);
      return found ? [[...placeOf(found.who), ...(found.row?.cells ?? []).map(of)]] : [];
    }),
  };
}

function placeOf({ person, team, role, involvementPercent }: WorkloadPerson): readonly Cell[] {
  return [textCell(person.name), textCell(team), textCell(role), numberCell(involvementPercent)];
}

function summary({ asOf, projectKey, team }: Workload, { how, accounts }: Shown): Sheet {
  const line = (label: string, cell: Cell): readonly Cell[] => [textCell(label), cell];
  return {
    name: 'Summary',
    columns: [
      { title: 'What', width: 24 },
      { title: 'Value', width: 60 },
    ],
    rows: [
      line('Project', textCell(projectKey)),
      line('As of', dateCell(asOf)),
      line('People', numberCell(accounts.length)),
      line('Focus factor (%)', numberCell(team.focusPercent)),
      line('Shown', textCell(how)),
      line('Rules', textCell('K1, K2, K4, K11, K12 of the method')),
      line(
        'Not counted',
        textCell(
          'Work without an estimate; work that the reader may not see, but where it counts as other commitments',
        ),
      ),
    ],
  };
}
