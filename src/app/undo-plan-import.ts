import * as v from 'valibot';
import { answer } from './answer';
import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { openForImport, ownImport, planSelection } from './plan-access';
import { readJournal, type JournalEntry } from './plan-journal';
import { claimOfTask } from './plan-raise';
import { planWriter } from './plan-writer';
import { problemWith } from './problem-with';
import { Refusal } from './refusal';
import type { Answer, Requests } from '../api';
import type { UndoOutcome } from '../api/plan';
import { inChunks } from '../atlassian/in-chunks';
import { fetchIssues } from '../atlassian/read-issues';
import { deleteIssue } from '../atlassian/write-issue';
import { deleteClaim, readClaim } from '../store/import-claims';
import { keepPlanImport, lastOf, readPart, readPlanImports, type KeptImport } from '../store/plan-imports';

type Command = Requests['undo-plan-import'];

const enoughMs = 8_000;
const verdict = v.fallback(v.object({ deletable: v.array(v.string()) }), { deletable: [] });

/** Takes back one part of an import; only the last one of a plan, since later ones rest on what earlier ones wrote. */
export async function undoPlanImport(
  invocation: Invocation,
  { project, id, step, part }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openForImport(invocation, project);
  const record = await ownImport(invocation, open, id);
  const imports = await readPlanImports(invocation.store, open.project.id);
  const last = imports.find(({ plan, state }) => plan === record.plan && state !== 'undone');
  if (record.state === 'undone' || (last?.id !== id && lastOf(imports, record.plan)?.id !== id))
    throw new Refusal({ code: 'conflict', message: 'Only the last import of a plan can be taken back.' });
  if (step === 'close') {
    await keepPlanImport(invocation.store, open.project.id, { ...record, state: 'undone' });
    return answer(invocation, { outcomes: [], complete: true });
  }
  const entries = await readJournal(invocation.store, { projectId: open.project.id, id, part });
  const backwards = [...entries].reverse();
  const steps = { restore: restorer, delete: deleter };
  return answer(invocation, await inTime(invocation, backwards, await steps[step](invocation, open, record, entries)));
}

type TakeBack = (entry: JournalEntry) => Promise<UndoOutcome | undefined>;

/** One after the other, since parts stand before their wholes; stops in good time. */
async function inTime(invocation: Invocation, entries: readonly JournalEntry[], takeBack: TakeBack) {
  const outcomes: UndoOutcome[] = [];
  for (const entry of entries) {
    if (invocation.remainingMs() < enoughMs) return { outcomes, complete: false };
    try {
      const outcome = await takeBack(entry);
      if (outcome) outcomes.push(outcome);
    } catch (error) {
      const problem = problemWith(error);
      if (!problem) throw error;
      if (problem.code === 'out-of-time' || problem.code === 'rate-limited') return { outcomes, complete: false };
      const outcome = problem.code === 'conflict' ? 'left' : 'failed';
      outcomes.push({ key: entry.key ?? entry.task, outcome, why: problem.message });
    }
  }
  return { outcomes, complete: true };
}

/** Puts back what stood before, where nobody has changed it since. */
async function restorer(
  invocation: Invocation,
  open: OpenProject,
  _record: KeptImport,
  entries: readonly JournalEntry[],
): Promise<TakeBack> {
  const writer = planWriter(invocation, open);
  const keys = entries.flatMap(({ key, before }) => (key !== undefined && before ? [key] : []));
  const chunks = inChunks([...new Set(keys)], 100);
  const found = await Promise.all(chunks.map((chunk) => fetchIssues(open.jira, chunk, planSelection(open))));
  const issues = new Map(found.flat().map((issue) => [issue.key, issue]));
  return async ({ key, before, after }) => {
    if (key === undefined || !before) return undefined;
    const issue = issues.get(key);
    if (!issue) return { key, outcome: 'failed', why: 'It is gone, or not visible to you.' };
    await writer.change(issue, after, before);
    return { key, outcome: 'restored' };
  };
}

/** Deletes what the import created and nobody had changed when that was asked. */
async function deleter({ store }: Invocation, open: OpenProject, record: KeptImport): Promise<TakeBack> {
  const place = { kind: 'journal', id: record.id, part: record.journal } as const;
  const { deletable } = v.parse(verdict, await readPart(store, open.project.id, place));
  const wanted = new Set(deletable);
  return async ({ task, key, before }) => {
    if (before) return undefined;
    const claimOf = claimOfTask(open.project.id, record.plan, task);
    const known = key ?? (await readClaim(store, claimOf))?.issue;
    if (known === undefined || !wanted.has(known)) return undefined;
    const [issue] = await fetchIssues(open.jira, [known], { mapped: {} });
    if (issue) await deleteIssue(open.jira, known);
    await deleteClaim(store, claimOf);
    return { key: known, outcome: 'deleted' };
  };
}
