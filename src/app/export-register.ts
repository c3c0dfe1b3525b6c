import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { readRegister } from './read-register';
import { Refusal } from './refusal';
import { changeLog } from '../analysis/change-log';
import { changeSheet } from '../analysis/change-sheet';
import { registerSheet } from '../analysis/register-sheet';
import { riskRegister } from '../analysis/risk-register';
import { riskSheet } from '../analysis/risk-sheet';
import { changeSummary, riskSummary } from '../analysis/summary-sheet';
import type { Answer, Requests } from '../api';
import { base64 } from '../documents/base64';
import { writeCsv } from '../documents/csv/write-csv';
import { writeXlsx } from '../documents/xlsx/write-xlsx';
import type { Issue } from '../model/issue';
import type { Sheet } from '../model/sheet';

type Export = Requests['export-register'];

/** An answer of Forge holds 5 MB; what goes around the content needs some of it. */
const longestContent = 4_800_000;

const names = { risks: 'risk-register', changes: 'change-log' } as const;
const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
} as const;

/** The register as a file, with exactly the rows that the person sees. */
export async function exportRegister(invocation: Invocation, asked: Export['ask']): Promise<Answer<Export['answer']>> {
  const open = await openProject(invocation, asked.project);
  const { issues } = await readRegister(open, asked.register, {
    description: asked.register === 'changes',
    approvers: asked.register === 'changes',
  });
  const [sheet, summary] = sheets[asked.register](invocation, open, issues, asked);
  const isWorkbook = asked.format === 'xlsx';
  const content = isWorkbook ? base64(writeXlsx([sheet, summary])) : writeCsv(sheet);
  if (content.length > longestContent)
    throw new Refusal({
      code: 'invalid',
      message: 'The file would be too large. Filter the rows or choose fewer columns.',
    });
  return answer(invocation, {
    project: open.project,
    fileName: `${open.project.key}-${names[asked.register]}-${open.asOf}.${asked.format}`,
    mediaType: mediaTypes[asked.format],
    encoding: isWorkbook ? 'base64' : 'text',
    content,
    rows: sheet.rows.length,
  });
}

type Sheets = (
  invocation: Invocation,
  open: OpenProject,
  issues: readonly Issue[],
  choice: Export['ask'],
) => readonly [register: Sheet, summary: Sheet];

const sheets: Readonly<Record<'risks' | 'changes', Sheets>> = {
  risks: ({ siteUrl, now }, { project, settings, asOf }, issues, choice) => {
    const register = riskRegister(issues, settings, asOf);
    const sheet = registerSheet('Risks', riskSheet(register.model), register.rows, { siteUrl, choice });
    return [sheet, riskSummary(register, { project, siteUrl, readAt: now, shown: sheet.rows.length })];
  },
  changes: ({ siteUrl, now }, { project, settings, asOf }, issues, choice) => {
    const log = changeLog(issues, settings, asOf);
    const sheet = registerSheet('Changes', changeSheet, log.rows, { siteUrl, choice });
    return [sheet, changeSummary(log, { project, siteUrl, readAt: now, shown: sheet.rows.length })];
  },
};
