import type { LoadChoice } from '../../../src/analysis/load-grid';
import { loadFile } from '../../../src/analysis/load-sheet';
import type { LoggedDay } from '../../../src/analysis/logged-days';
import { holdsCommitments } from '../../../src/analysis/without-commitments';
import type { Workload } from '../../../src/analysis/workload';
import { present } from '../../../src/model/present';
import { ExportMenu } from '../../parts/export-menu';
import { confirmDone } from '../../parts/flag';
import { saveFile } from '../exchange/save-file';
import { withCommitments } from './file-choices';
import type { LoadLine } from './load-lines';

interface LoadExportProps {
  workload: Workload;
  lines: readonly LoadLine[];
  how: string;
  choice: LoadChoice;
  /** [K34] Present once past weeks are shown. */
  logged: readonly LoggedDay[] | undefined;
}

const spreadsheet = {
  format: 'xlsx',
  name: 'Spreadsheet (xlsx)',
  hint: 'Load, capacity, the work behind them and past weeks where shown',
} as const;
const calendar = { format: 'ics', name: 'Calendar (ICS)', hint: 'Leave of these people' } as const;

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is shown as a workbook, and the absences of these people as a calendar; the writers are loaded when asked for. */
export function LoadExport({ workload, lines, how, choice, logged }: LoadExportProps) {
  const accounts = lines.flatMap((line) => (line.kind === 'person' ? [line.row.accountId] : []));
  const name = `${workload.projectKey}-capacity-${workload.asOf}`;
  const asWorkbook = async (commitments: boolean) => {
    const { writeXlsx } = await import('../../../src/documents/xlsx/write-xlsx');
    const sheets = loadFile(workload, { choice, accounts, how, commitments, ...present({ logged }) });
    saveFile(`${name}.xlsx`, workbook, new Uint8Array(writeXlsx(sheets)));
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
      formats={holdsCommitments(workload) ? [spreadsheet, withCommitments, calendar] : [spreadsheet, calendar]}
      save={(format) => void (format === 'ics' ? asCalendar() : asWorkbook(format === withCommitments.format))}
    />
  );
}
