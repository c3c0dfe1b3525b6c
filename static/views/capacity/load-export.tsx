import type { LoadGrid } from '../../../src/analysis/load-grid';
import { loadSheets } from '../../../src/analysis/load-sheet';
import type { Workload } from '../../../src/analysis/workload';
import { ExportMenu } from '../../parts/export-menu';
import { confirmDone } from '../../parts/flag';
import { saveFile } from '../exchange/save-file';
import type { LoadLine } from './load-lines';

interface LoadExportProps {
  workload: Workload;
  grid: LoadGrid;
  lines: readonly LoadLine[];
  how: string;
}

const formats = [
  { format: 'xlsx', name: 'Spreadsheet (xlsx)', hint: 'Load, capacity and a summary of these people' },
  { format: 'ics', name: 'Calendar (ICS)', hint: 'Leave of these people' },
] as const;

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is shown as a workbook, and the absences of these people as a calendar; the writers are loaded when asked for. */
export function LoadExport({ workload, grid, lines, how }: LoadExportProps) {
  const accounts = lines.flatMap((line) => (line.kind === 'person' ? [line.row.accountId] : []));
  const name = `${workload.projectKey}-capacity-${workload.asOf}`;
  const asWorkbook = async () => {
    const { writeXlsx } = await import('../../../src/documents/xlsx/write-xlsx');
    saveFile(`${name}.xlsx`, workbook, new Uint8Array(writeXlsx(loadSheets(workload, { grid, accounts, how }))));
    confirmDone(`${accounts.length} people exported`);
  };
  const asCalendar = async () => {
    const [{ writeIcs }, { timeOffEntries }] = await Promise.all([
      import('../../../src/documents/ics/write-ics'),
      import('../../../src/documents/ics/time-off-entries'),
    ]);
    const entries = timeOffEntries(workload, new Set(accounts));
    const calendar = { name: `${workload.projectKey}: who is away`, entries };
    saveFile(`${name}.ics`, 'text/calendar;charset=utf-8', writeIcs(calendar, workload.asOf));
    confirmDone(`${entries.length} absences exported`);
  };
  return (
    <ExportMenu
      label="Export the capacity"
      formats={formats}
      save={(format) => void (format === 'xlsx' ? asWorkbook() : asCalendar())}
    />
  );
}
