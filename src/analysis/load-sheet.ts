import { loadGrid, type LoadGridCell } from './load-grid';
import { loadItemSheet } from './load-item-sheet';
import { loadPercent } from './load-percent';
import { loadSummarySheet } from './load-summary-sheet';
import { withPastWeeks } from './past-weeks';
import type { ShownLoad } from './shown-load';
import { withoutCommitments } from './without-commitments';
import type { Workload, WorkloadPerson } from './workload';
import { noCell, numberCell, textCell, type Cell, type Sheet, type SheetColumn } from '../model/sheet';

/** [T7] [K33] The load as a file holds it: without other commitments unless they were asked for. */
export function loadFile(workload: Workload, shown: Omit<ShownLoad, 'grid'>): readonly Sheet[] {
  const { choice, logged, commitments } = shown;
  const told = commitments ? workload : withoutCommitments(workload);
  const planned = loadGrid(told, choice);
  return loadSheets(told, { ...shown, grid: logged ? withPastWeeks(told, logged, planned, choice.scope) : planned });
}

/** [T7] The load as it is shown: hours, capacity and per cent on a sheet each, the work behind them, and what they rest on. */
export function loadSheets(workload: Workload, shown: ShownLoad): readonly Sheet[] {
  const hours = (minutes: number) => numberCell(Math.round(minutes / 6) / 10);
  const stretches = columnsOf(shown);
  const sheet = (name: string, of: (cell: LoadGridCell) => Cell) => peopleSheet(name, workload, shown, stretches, of);
  return [
    sheet('Load (hours)', ({ loadMinutes }) => hours(loadMinutes)),
    sheet('Capacity (hours)', ({ capacityMinutes }) => hours(capacityMinutes)),
    sheet('Load (%)', (cell) => numberCell(loadPercent(cell.loadMinutes, cell.capacityMinutes))),
    sheet('Not estimated', ({ unestimated, past }) => (past ? noCell : numberCell(unestimated))),
    ...(shown.logged ? [daysOffSheet(workload, shown, hours)] : []),
    loadItemSheet(workload, shown, stretches),
    loadSummarySheet(workload, shown),
  ];
}

/** [K34] Of the past weeks only. */
function daysOffSheet(workload: Workload, shown: ShownLoad, hours: (minutes: number) => Cell): Sheet {
  const { edges, rows } = shown.grid;
  const past = rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => cell.past) }));
  const grid = { edges: edges.slice(0, (past[0]?.cells.length ?? 0) + 1), rows: past };
  const columns = columnsOf({ ...shown, grid });
  return peopleSheet('Logged on days off (hours)', workload, { ...shown, grid }, columns, (cell) =>
    hours(cell.past?.offMinutes ?? 0),
  );
}

/** [K34] With past weeks a line over the dates tells what was logged from what is planned. */
function columnsOf({ grid, logged }: ShownLoad): readonly SheetColumn[] {
  const cells = grid.rows[0]?.cells ?? [];
  return grid.edges
    .slice(0, -1)
    .map((title, at) =>
      logged ? { title, width: 16, above: cells[at]?.past ? 'Actual (logged)' : 'Planned' } : { title, width: 11 },
    );
}

function peopleSheet(
  name: string,
  { people }: Workload,
  { grid, accounts }: ShownLoad,
  stretches: readonly SheetColumn[],
  of: (cell: LoadGridCell) => Cell,
): Sheet {
  const known = new Map(people.map((who, at) => [who.person.accountId, { who, row: grid.rows[at] }]));
  return {
    name,
    columns: [
      { title: 'Person', width: 24 },
      { title: 'Team', width: 20 },
      { title: 'Role', width: 20 },
      { title: 'Involvement (%)', width: 14 },
      ...stretches,
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
