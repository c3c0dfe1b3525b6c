import { comparisonSheets, type ComparedRow } from '../../../src/analysis/comparison-sheet';
import { holdsCommitments } from '../../../src/analysis/without-commitments';
import type { Workload } from '../../../src/analysis/workload';
import type { Horizon } from '../../../src/model/horizon';
import { ExportMenu } from '../../parts/export-menu';
import { confirmDone, reportFailure } from '../../parts/flag';
import { saveFile } from '../exchange/save-file';
import { withCommitments } from './file-choices';

interface ComparisonExportProps {
  workload: Workload;
  weeks: Horizon;
  /** Those shown; [K33] and the same without other commitments. */
  rows: (commitments: boolean) => readonly ComparedRow[];
}

const spreadsheet = {
  format: 'xlsx',
  name: 'Spreadsheet (xlsx)',
  hint: 'Figures, differences and the steps of each scenario',
} as const;
const table = { format: 'csv', name: 'Table (CSV)', hint: 'Figures and differences, for any program' } as const;
const plain = [spreadsheet, table];
const all = [spreadsheet, withCommitments, table];

type Format = (typeof all)[number]['format'];

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The comparison as it is seen, as a file; the writers are loaded when asked for. */
export function ComparisonExport({ workload, weeks, rows }: ComparisonExportProps) {
  const { projectKey, asOf } = workload;
  const save = async (format: Format) => {
    const commitments = format === withCommitments.format;
    const told = rows(commitments);
    const sheets = comparisonSheets({ projectKey, asOf, weeks, rows: told, commitments });
    const name = `${projectKey}-scenarios-${asOf}.${format === 'csv' ? 'csv' : 'xlsx'}`;
    try {
      if (format !== 'csv') {
        const { writeXlsx } = await import('../../../src/documents/xlsx/write-xlsx');
        saveFile(name, workbook, new Uint8Array(writeXlsx(sheets)));
      } else {
        const { writeCsv } = await import('../../../src/documents/csv/write-csv');
        saveFile(name, 'text/csv;charset=utf-8', writeCsv(sheets[0]));
      }
      confirmDone(`${name} holds ${told.length} ${told.length === 1 ? 'row' : 'rows'}`);
    } catch {
      reportFailure('The file could not be made', 'Reload the page and try again.');
    }
  };
  const formats: typeof plain | typeof all = holdsCommitments(workload) ? all : plain;
  return <ExportMenu<Format> label="Export the comparison" formats={formats} save={(format) => void save(format)} />;
}
