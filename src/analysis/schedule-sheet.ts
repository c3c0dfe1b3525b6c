import { dateCell, noCell, numberCell, textCell, type Sheet } from '../model/sheet';
import { outlineNumbers } from '../model/outline';
import type { ProjectSchedule } from './project-schedule';
import type { ScheduleRow } from './schedule-row';
import type { SheetColumn } from './sheet-column';

const sources = {
  stated: 'given',
  sprint: 'of its sprint',
  'partly-planned': 'partly worked out',
  planned: 'worked out',
  'rolled-up': 'summed up',
} as const;

interface NumberedRow {
  readonly number: string;
  readonly row: ScheduleRow;
  readonly before: string;
}

type Column = Pick<SheetColumn<NumberedRow>, 'id' | 'title' | 'width' | 'cell'>;

const columns: readonly Column[] = [
  { id: 'number', title: 'Outline', width: 10, cell: ({ number }) => textCell(number) },
  {
    id: 'key',
    title: 'Key',
    width: 12,
    cell: ({ row: { key } }, siteUrl) =>
      key === undefined ? noCell : { kind: 'link', text: key, address: `${siteUrl}/browse/${key}` },
  },
  { id: 'title', title: 'Title', width: 50, cell: ({ row }) => textCell(row.title) },
  { id: 'kind', title: 'Kind', width: 12, cell: ({ row }) => textCell(row.kind) },
  { id: 'status', title: 'Status', width: 16, cell: ({ row }) => textCell(row.status?.name) },
  { id: 'owner', title: 'Owner', width: 24, cell: ({ row }) => textCell(row.owner?.name) },
  { id: 'start', title: 'Start', width: 12, cell: ({ row }) => dateCell(row.start) },
  { id: 'finish', title: 'Finish', width: 12, cell: ({ row }) => dateCell(row.finish) },
  { id: 'dates', title: 'Dates are', width: 18, cell: ({ row }) => textCell(row.dates && sources[row.dates]) },
  { id: 'percent', title: '% complete', width: 12, cell: ({ row }) => numberCell(row.percentComplete) },
  { id: 'remaining', title: 'Remaining hours', width: 16, cell: ({ row }) => numberCell(row.remainingHours) },
  { id: 'original', title: 'Original finish', width: 14, cell: ({ row }) => dateCell(row.original) },
  { id: 'variance', title: 'Variance, working days', width: 22, cell: ({ row }) => numberCell(row.varianceDays) },
  { id: 'float', title: 'Total float, days', width: 16, cell: ({ row }) => numberCell(row.totalFloatDays) },
  { id: 'free', title: 'Free float, days', width: 16, cell: ({ row }) => numberCell(row.freeFloatDays) },
  { id: 'critical', title: 'Critical', width: 10, cell: ({ row }) => textCell(row.critical ? 'yes' : undefined) },
  { id: 'before', title: 'Comes after', width: 30, cell: ({ before }) => textCell(before) },
];

/** The schedule as a sheet, with exactly the rows that the reader sees. */
export function scheduleSheet({ rows, links }: ProjectSchedule, siteUrl: string): Sheet {
  const numbers = outlineNumbers(rows.map(({ level }) => ({ outlineLevel: level + 1 })));
  const before = new Map<string, string[]>();
  for (const { from, to } of links) before.set(to, [...(before.get(to) ?? []), from]);
  return {
    name: 'Schedule',
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: rows.map((row, index) => {
      const numbered = { number: numbers[index] ?? '', row, before: (before.get(row.id) ?? []).join(', ') };
      return columns.map((column) => column.cell(numbered, siteUrl));
    }),
  };
}
