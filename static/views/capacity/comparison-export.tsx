import { comparisonSheets, type ComparedRow } from '../../../src/analysis/comparison-sheet';
import type { Workload } from '../../../src/analysis/workload';
import type { Horizon } from '../../../src/model/horizon';
import { ExportMenu } from '../../parts/export-menu';
import { confirmDone, reportFailure } from '../../parts/flag';
import { saveFile } from '../exchange/save-file';

interface ComparisonExportProps {
  workload: Workload;
  weeks: Horizon;
  rows: readonly ComparedRow[];
}

const formats = [
  { format: 'xlsx', name: 'Spreadsheet (xlsx)', hint: 'Figures, differences and the steps of each scenario' },
  { format: 'csv', name: 'Table (CSV)', hint: 'Figures and differences, for any program' },
] as const;

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The comparison as it is seen, as a file; the writers are loaded when asked for. */
export function ComparisonExport({ workload, weeks, rows }: ComparisonExportProps) {
  const { projectKey, asOf } = workload;
  const save = async (format: 'xlsx' | 'csv') => {
    const sheets = comparisonSheets({ projectKey, asOf, weeks, rows });
    const name = `${projectKey}-scenarios-${asOf}.${format}`;
    try {
      if (format === 'xlsx') {
        const { writeXlsx } = await import('../../../src/documents/xlsx/write-xlsx');
        saveFile(name, workbook, new Uint8Array(writeXlsx(sheets)));
      } else {
        const { writeCsv } = await import('../../../src/documents/csv/write-csv');
        saveFile(name, 'text/csv;charset=utf-8', writeCsv(sheets[0]));
      }
      confirmDone(`${name} holds ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`);
    } catch {
      reportFailure('The file could not be made', 'Reload the page and try again.');
    }
  };
  return <ExportMenu label="Export the comparison" formats={formats} save={(format) => void save(format)} />;
}
