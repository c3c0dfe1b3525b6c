import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskScope } from '../../../src/api/portfolio';
import type { PortfolioRisks } from '../../../src/analysis/portfolio-risks';
import { portfolioSummary } from '../../../src/analysis/portfolio-summary';
import { writeCsv } from '../../../src/documents/csv/write-csv';
import { writeXlsx } from '../../../src/documents/xlsx/write-xlsx';
import type { Instant } from '../../../src/model/date';
import { dateCell, numberCell, textCell, type Cell, type Sheet } from '../../../src/model/sheet';
import type { GridColumn } from '../../parts/grid-column';

/** Characters that a column holds for each rem of its width on the screen. */
const charactersPerRem = 1.8;

interface Seen {
  readonly portfolio: PortfolioRisks;
  readonly columns: readonly GridColumn<RiskRow>[];
  readonly rows: readonly RiskRow[];
  readonly readAt: Instant;
  readonly siteUrl: string;
  readonly scope: RiskScope;
}

/** Exactly the rows and columns that are seen, with a sheet that says what they are. */
export function portfolioFile(format: 'xlsx' | 'csv', seen: Seen) {
  const { portfolio, scope, readAt, siteUrl } = seen;
  const name = `risks-across-projects-${portfolio.asOf}.${format}`;
  const sheet = portfolioSheet(seen);
  if (format === 'csv') return { name, mediaType: 'text/csv;charset=utf-8', content: writeCsv(sheet) };
  const about = { readAt, siteUrl, shown: sheet.rows.length, ...(scope.jql === undefined ? {} : { jql: scope.jql }) };
  return {
    name,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    content: new Uint8Array(writeXlsx([sheet, portfolioSummary(portfolio, about)])),
  };
}

/** [T7] A level brings its exposure along, as it does on the screen. */
export function portfolioSheet({ columns, rows, siteUrl }: Pick<Seen, 'columns' | 'rows' | 'siteUrl'>): Sheet {
  const told = columns.flatMap((column) => [column, ...(column.id === 'level' ? [undefined] : [])]);
  return {
    name: 'Risks',
    columns: told.map((column) =>
      column
        ? { title: column.title, width: Math.ceil((column.grows ? 28 : column.widthRem) * charactersPerRem) }
        : { title: 'Exposure', width: 10 },
    ),
    rows: rows.map((row) => told.map((column) => (column ? cellOf(column, row, siteUrl) : numberCell(row.exposure)))),
  };
}

function cellOf(column: GridColumn<RiskRow>, row: RiskRow, siteUrl: string): Cell {
  const text = column.text(row);
  if (column.id === 'key') return { kind: 'link', text, address: `${siteUrl}/browse/${text}` };
  if (text === '') return textCell(undefined);
  if (column.filter === 'day') return dateCell(text);
  return column.filter === 'number' ? numberCell(Number(text)) : textCell(text);
}
