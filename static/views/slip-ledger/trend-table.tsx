import type { SlipLine, TrendPoint } from '../../../src/analysis/slip-ledger';
import type { IsoDate } from '../../../src/model/date';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { Day } from '../../parts/day';

interface Entry {
  readonly line: SlipLine;
  readonly point: TrendPoint;
}

/** [B7] What the chart draws, in words. */
export function TrendTable({ lines, asOf }: { lines: readonly SlipLine[]; asOf: IsoDate }) {
  const columns: readonly CompactColumn<Entry>[] = [
    { title: 'Milestone', names: true, cell: ({ line }) => line.title },
    { title: 'Day of report', cell: ({ point }) => <Day date={point.on} beside={asOf} /> },
    { title: 'Date then', cell: ({ point }) => <Day date={point.date} beside={asOf} /> },
  ];
  return (
    <CompactTable
      caption="Each milestone’s date over report time"
      columns={columns}
      rows={lines.flatMap((line) => line.trend.map((point) => ({ line, point })))}
      keyOf={({ line, point }) => `${line.id} ${point.on} ${point.date}`}
    />
  );
}
