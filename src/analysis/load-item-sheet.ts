import { loadItemRows } from './load-item-rows';
import type { LoadChoice } from './load-grid';
import type { LoggedDay } from './logged-days';
import type { Workload } from './workload';
import { dateCell, noCell, textCell, type Cell, type Sheet, type SheetColumn } from '../model/sheet';

interface Shown {
  readonly choice: LoadChoice;
  readonly accounts: readonly string[];
  readonly logged?: readonly LoggedDay[];
}

/** [T7] Which work the hours of each person are made of, row by row; hours unrounded, so that they add up. */
export function loadItemSheet(
  workload: Workload,
  { choice, accounts, logged }: Shown,
  stretches: readonly SheetColumn[],
): Sheet {
  const names = new Map(workload.people.map(({ person }) => [person.accountId, person.name]));
  return {
    name: 'By work item (hours)',
    columns: [
      { title: 'Person', width: 24 },
      { title: 'Project', width: 18 },
      { title: 'Work item', width: 14 },
      { title: 'Summary', width: 40 },
      { title: 'Due', width: 12 },
      { title: 'Still needs (hours)', width: 18 },
      ...stretches,
    ],
    rows: loadItemRows(workload, accounts, choice, logged).map(({ accountId, piece, minutes }): readonly Cell[] => {
      const needed = piece.fixed || piece.minutes === undefined ? noCell : hoursCell(piece.minutes);
      return [
        textCell(names.get(accountId)),
        textCell(piece.fixed ? '' : piece.projectKey),
        textCell(piece.fixed ? '' : piece.key),
        textCell(piece.summary),
        dateCell(piece.fixed ? undefined : piece.due),
        needed,
        ...minutes.map((each) => (each === 0 ? noCell : hoursCell(each))),
      ];
    }),
  };
}

function hoursCell(minutes: number): Cell {
  return { kind: 'number', number: minutes / 60, amount: true };
}
