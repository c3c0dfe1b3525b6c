import { pastEdges } from './past-weeks';
import type { ShownLoad } from './shown-load';
import { commitmentsInFile } from './without-commitments';
import type { Workload } from './workload';
import { addDays } from '../model/date';
import { dateCell, numberCell, textCell, type Cell, type Sheet } from '../model/sheet';

/** [T7] What the figures of the load rest on. */
export function loadSummarySheet(
  { asOf, projectKey, team }: Workload,
  { how, accounts, logged, commitments }: Pick<ShownLoad, 'how' | 'accounts' | 'logged' | 'commitments'>,
): Sheet {
  const line = (label: string, cell: Cell): readonly Cell[] => [textCell(label), cell];
  const edges = pastEdges(asOf);
  const [first = asOf, end = asOf] = [edges[0], edges.at(-1)];
  const actual = `${first} to ${addDays(end, -1)}: hours that each person logged on work that the reader may see, beside the capacity they had then`;
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
      ...(logged
        ? [
            line('Actual (logged)', textCell(actual)),
            line('Planned', textCell(`From ${end} on: hours that open work still asks, beside the capacity`)),
          ]
        : []),
      line('Rules', textCell(`K1, K2, K4, K11, K12, K33${logged ? ', K34' : ''} of the method`)),
      line('Other commitments', textCell(commitments ? commitmentsInFile.in : commitmentsInFile.out)),
      line('Not counted', textCell('Work without an estimate; other work that the reader may not see')),
    ],
  };
}
