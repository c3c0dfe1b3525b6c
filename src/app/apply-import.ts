import { answer } from './answer';
import { importPlanOf } from './import-plan-of';
import { importWriter, type ImportWriter } from './import-writer';
import type { Invocation } from './invocation';
import { problemWith } from './problem-with';
import type { PlannedRow } from '../analysis/import-plan';
import type { ImportOutcome } from '../analysis/import-report';
import type { Answer, Requests } from '../api';
import type { AgreedRow } from '../api/exchange';
import { inChunks } from '../atlassian/in-chunks';
import { openJira } from '../atlassian/open-jira';

type Apply = Requests['apply-import'];

const rowsAtOnce = 4;
/** What a row may take from its first reading to its last. */
const enoughMs = 7_000;

/**
 * Writes what was agreed to, row by row: each is read again first, and one that has changed since its preview is left
 * alone. Ends in good time; rows that were not reached have no outcome.
 */
export async function applyImport(invocation: Invocation, asked: Apply['ask']): Promise<Answer<Apply['answer']>> {
  const jira = openJira(invocation);
  const plan = await importPlanOf(invocation, asked, jira);
  const writer = importWriter(invocation, plan, jira);
  const agreed = new Map(asked.rows.map((row) => [row.line, row]));
  const planned: readonly PlannedRow<{ readonly key: string }>[] = plan.planned;
  const outcomes: ImportOutcome[] = [];
  for (const group of inChunks(planned, rowsAtOnce)) {
    if (invocation.remainingMs() < enoughMs) break;
    const done = await Promise.all(group.map((row) => outcomeOf(row, agreed.get(row.row.line), writer)));
    outcomes.push(...done.flatMap((outcome) => outcome ?? []));
  }
  return answer(invocation, { project: plan.open.project, outcomes });
}

/** `undefined` where the row should be sent again: nothing of it was written, or its writing can be taken up. */
async function outcomeOf(
  planned: PlannedRow<{ readonly key: string }>,
  agreed: AgreedRow | undefined,
  writer: ImportWriter,
): Promise<ImportOutcome | undefined> {
  const { fate } = planned;
  const { line } = fate;
  if (fate.fate === 'unchanged') return { line, outcome: 'unchanged', key: fate.key };
  if (fate.fate === 'refused')
    return { line, outcome: 'refused', why: fate.problems.map(({ text }) => text).join(' ') };
  const movedOn =
    fate.fate === 'update' && agreed?.seen && fate.changes.some(({ column, from }) => agreed.seen?.[column] !== from);
  if (movedOn)
    return { line, outcome: 'failed', key: fate.key, why: 'It was changed since the preview; preview the file again.' };
  if (fate.fate === 'create' && agreed?.seen)
    return { line, outcome: 'failed', why: 'The entry is no longer there; preview the file again.' };
  try {
    const key = fate.fate === 'create' ? await writer.create(planned) : await writer.update(planned, fate.key);
    const isNew = fate.fate === 'create' || !agreed?.seen;
    return { line, outcome: isNew ? 'created' : 'updated', key };
  } catch (error) {
    const problem = problemWith(error);
    if (!problem) throw error;
    if (problem.code === 'out-of-time' || problem.code === 'rate-limited') return undefined;
    return { line, outcome: 'failed', why: problem.message, ...(fate.fate === 'update' && { key: fate.key }) };
  }
}
