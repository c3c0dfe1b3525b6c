import { answer } from './answer';
import type { Invocation } from './invocation';
import { openForImport, ownImport, planSelection } from './plan-access';
import { writeJournal, type JournalEntry } from './plan-journal';
import { planWriter, type PlanWriter } from './plan-writer';
import { problemWith } from './problem-with';
import { notFound, Refusal } from './refusal';
import { outcomeCounts } from '../analysis/outcome-counts';
import type { WriteOutcome } from '../analysis/plan-report';
import type { PlanWrite } from '../analysis/plan-writes';
import type { Answer, Requests } from '../api';
import { inChunks } from '../atlassian/in-chunks';
import { fetchIssues } from '../atlassian/read-issues';
import type { Issue } from '../model/issue';
import { present } from '../model/present';
import { keepPlanImport } from '../store/plan-imports';

type Command = Requests['apply-plan-import'];

const writesAtOnce = 4;
/** What a task may take from its first reading to its last. */
const enoughMs = 8_000;

/**
 * Writes what was agreed to, task by task, as the person. What is going to be written is recorded before, what was
 * written after, so that it can be taken back even if this is cut off.
 */
export async function applyPlanImport(
  invocation: Invocation,
  { project, id, writes }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openForImport(invocation, project);
  const kept = await ownImport(invocation, open, id);
  if (kept.state !== 'open') throw new Refusal({ code: 'conflict', message: 'This import is closed; begin another.' });
  const keys = writes.flatMap((write) => ('issueKey' in write ? [write.issueKey] : []));
  const found = keys.length === 0 ? [] : await fetchIssues(open.jira, [...new Set(keys)], planSelection(open));
  const issues = new Map(
    found.filter(({ projectKey }) => projectKey === open.project.key).map((one) => [one.key, one]),
  );
  const place = { projectId: open.project.id, id, part: kept.journal };
  await writeJournal(
    invocation.store,
    place,
    writes.map((write) => entryOf(write, issues)),
  );
  await keepPlanImport(invocation.store, open.project.id, { ...kept, journal: kept.journal + 1 });
  const writer = planWriter(invocation, open);
  const outcomes: WriteOutcome[] = [];
  for (const group of inChunks(writes, writesAtOnce)) {
    if (invocation.remainingMs() < enoughMs) break;
    const done = await Promise.all(group.map((write) => outcomeOf(write, issues, writer, kept.plan)));
    outcomes.push(...done.flatMap((outcome) => outcome ?? []));
  }
  const written = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const entries = writes.flatMap((write) => {
    const outcome = written.get(write.id);
    return outcome ? [{ ...entryOf(write, issues), ...present({ key: outcome.key }) }] : [];
  });
  await writeJournal(invocation.store, place, entries);
  const { created, updated } = outcomeCounts(outcomes);
  await keepPlanImport(invocation.store, open.project.id, {
    ...kept,
    journal: kept.journal + 1,
    created: kept.created + created,
    updated: kept.updated + updated,
  });
  return answer(invocation, { outcomes });
}

function entryOf(write: PlanWrite, issues: ReadonlyMap<string, Issue>): JournalEntry {
  const { id: task, to: after } = write;
  if (!('issueKey' in write)) return { task, after, ...(after.name !== undefined && { name: after.name }) };
  const issue = issues.get(write.issueKey);
  // The summary goes back as it was written, not as it was compared.
  const before = issue && write.seen.name !== undefined ? { ...write.seen, name: issue.summary } : write.seen;
  return { task, key: write.issueKey, before, after, ...(issue && { name: issue.summary }) };
}

/** `undefined` where the task should be sent again: its writing can be taken up where it ended. */
async function outcomeOf(
  write: PlanWrite,
  issues: ReadonlyMap<string, Issue>,
  writer: PlanWriter,
  plan: string,
): Promise<WriteOutcome | undefined> {
  const { id } = write;
  const key = 'issueKey' in write ? write.issueKey : undefined;
  try {
    if (!('issueKey' in write)) return { id, outcome: 'created', ...(await writer.create(write, plan)) };
    const issue = issues.get(write.issueKey);
    if (!issue) throw notFound('work item');
    await writer.change(issue, write.seen, write.to);
    return { id, outcome: 'updated', key: write.issueKey };
  } catch (error) {
    const problem = problemWith(error);
    if (!problem) throw error;
    if (problem.code === 'out-of-time' || problem.code === 'rate-limited') return undefined;
    return { id, outcome: 'failed', why: problem.message, ...(key !== undefined && { key }) };
  }
}
