import type { RowFate } from '../../../src/analysis/import-fate';
import type { ImportOutcome } from '../../../src/analysis/import-report';
import { repeatedRows } from '../../../src/analysis/import-plan';
import type { ImportRow } from '../../../src/analysis/import-row';
import type { AgreedRow, ImportAsk } from '../../../src/api/exchange';
import { ask } from '../../ask';
import { rowChunks } from './row-chunks';

/** Asks for the fate of every row; rows that repeat an earlier one are refused here, since parts are asked for apart. */
export async function previewRows(asked: ImportAsk, rows: readonly ImportRow[]): Promise<readonly RowFate[]> {
  const column = asked.register === 'risks' ? 'statement' : 'title';
  const repeated = repeatedRows(rows, column);
  const found: RowFate[] = [...repeated].map(([{ line }, before]) => ({
    line,
    fate: 'refused',
    problems: [{ column, text: `Line ${before} is about the same entry; give each row a key of its own.` }],
  }));
  for (const chunk of rowChunks(
    rows.filter((row) => !repeated.has(row)),
    2_000,
  ))
    found.push(...(await ask('preview-import', { ...asked, rows: chunk })).value.fates);
  return found.sort((a, b) => a.line - b.line);
}

/** Calls in a row that got nothing done, after which the rest is given up. */
const mostIdle = 3;

/** Writes what was previewed, part by part, and accounts for every row of the file, also when it is cut off. */
export async function applyRows(
  asked: ImportAsk,
  rows: readonly ImportRow[],
  fates: readonly RowFate[],
  progress: (done: number, all: number) => void,
): Promise<readonly ImportOutcome[]> {
  const outcomes = new Map<number, ImportOutcome>();
  const given = new Map(rows.map((row) => [row.line, row]));
  let waiting: readonly AgreedRow[] = fates.flatMap((fate): readonly AgreedRow[] => {
    const { line } = fate;
    const row = given.get(line);
    if (fate.fate === 'unchanged') outcomes.set(line, { line, outcome: 'unchanged', key: fate.key });
    if (fate.fate === 'refused')
      outcomes.set(line, { line, outcome: 'refused', why: fate.problems.map(({ text }) => text).join(' ') });
    if (!row || fate.fate === 'unchanged' || fate.fate === 'refused') return [];
    return [
      fate.fate === 'create'
        ? row
        : { ...row, seen: Object.fromEntries(fate.changes.map(({ column, from }) => [column, from])) },
    ];
  });
  const all = waiting.length;
  let idle = 0;
  let why = 'It was not reached in time; import the file again.';
  while (waiting.length > 0 && idle < mostIdle) {
    const [chunk = []] = rowChunks(waiting, 25);
    try {
      const { outcomes: done } = (await ask('apply-import', { ...asked, rows: chunk })).value;
      for (const outcome of done) outcomes.set(outcome.line, outcome);
      idle = done.length === 0 ? idle + 1 : 0;
    } catch (error) {
      why = error instanceof Error ? error.message : why;
      idle += 1;
    }
    waiting = waiting.filter(({ line }) => !outcomes.has(line));
    progress(all - waiting.length, all);
  }
  for (const { line } of waiting) outcomes.set(line, { line, outcome: 'failed', why });
  return [...outcomes.values()].sort((a, b) => a.line - b.line);
}
