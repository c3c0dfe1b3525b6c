import type { CapacityTotals } from './capacity-effect';
import { commitmentsInFile } from './without-commitments';
import type { IsoDate } from '../model/date';
import { monthsAhead, type Horizon } from '../model/horizon';
import { dateCell, numberCell, textCell, type Cell, type Sheet } from '../model/sheet';

/** A scenario, or the plan as it stands, with what it comes to. */
export interface ComparedRow {
  readonly name: string;
  readonly totals: CapacityTotals;
  /** What it supposes, in sentences. */
  readonly steps: readonly string[];
}

interface Compared {
  readonly projectKey: string;
  readonly asOf: IsoDate;
  readonly weeks: Horizon;
  /** The plan as it stands comes first. */
  readonly rows: readonly ComparedRow[];
  /** [K33] Whether hours of work that not every reader may see are among the figures. */
  readonly commitments: boolean;
}

/** [T7] [K29] The comparison with its differences, what each scenario supposes, and what the figures rest on. */
export function comparisonSheets(compared: Compared): readonly [Sheet, Sheet, Sheet] {
  const { projectKey, asOf, weeks, rows, commitments } = compared;
  const line = (label: string, cell: Cell): readonly Cell[] => [textCell(label), cell];
  return [
    figuresSheet(compared),
    {
      name: 'Steps',
      columns: [
        { title: 'Scenario', width: 32 },
        { title: 'Step', width: 80 },
      ],
      rows: rows.flatMap(({ name, steps }) => steps.map((step) => [textCell(name), textCell(step)])),
    },
    {
      name: 'Summary',
      columns: [
        { title: 'What', width: 24 },
        { title: 'Value', width: 60 },
      ],
      rows: [
        line('Project', textCell(projectKey)),
        line('As of', dateCell(asOf)),
        line('Weeks ahead', numberCell(weeks)),
        line('Months of free hours', numberCell(monthsAhead[weeks])),
        line('Rules', textCell('K28, K29, K33, K37 of the method')),
        line('Other commitments', textCell(commitments ? commitmentsInFile.in : commitmentsInFile.out)),
        line('Written to Jira', textCell('nothing')),
      ],
    },
  ];
}

function figuresSheet({ weeks, rows }: Compared): Sheet {
  const figures = comparedFigures(weeks);
  const [now] = rows;
  return {
    name: 'Scenarios',
    columns: [
      { title: 'Scenario', width: 32 },
      ...figures.flatMap(({ title }) => [
        { title, width: 18 },
        { title: `${title}: difference`, width: 18 },
      ]),
    ],
    rows: rows.map(({ name, totals }) => [
      textCell(name),
      ...figures.flatMap(({ of }) => [
        numberCell(of(totals)),
        numberCell(now ? Math.round(10 * (of(totals) - of(now.totals))) / 10 : undefined),
      ]),
    ]),
  };
}

/** The figures that scenarios are compared by, in the order of the table. */
export function comparedFigures(weeks: Horizon) {
  return [
    { title: 'Demand', unit: 'h', of: ({ demandHours }: CapacityTotals) => demandHours },
    { title: 'Capacity', unit: 'h', of: ({ capacityHours }: CapacityTotals) => capacityHours },
    { title: 'Overload', unit: 'h', of: ({ overloadHours }: CapacityTotals) => overloadHours },
    { title: 'People overloaded', unit: '', of: ({ overloadedPeople }: CapacityTotals) => overloadedPeople },
    { title: 'Conflicts', unit: '', of: ({ conflicts }: CapacityTotals) => conflicts },
    { title: `Free, ${monthsAhead[weeks]} months`, unit: 'h', of: ({ freeHours }: CapacityTotals) => freeHours },
  ] as const;
}
