import type { ComparedActivity } from '../../../src/analysis/compared-activity';
import { knownKeys, writeFacts, type PlanComparison } from '../../../src/analysis/plan-comparison';
import type { PlanImport } from '../../../src/analysis/plan-import';
import { planReport, rememberedTasks, type TaskReport, type WriteOutcome } from '../../../src/analysis/plan-report';
import {
  createWaves,
  createWrite,
  updateWrites,
  type PlanTypes,
  type PlanWrite,
} from '../../../src/analysis/plan-writes';
import { ask as askApp } from '../../ask';
import { rowChunks } from '../exchange/row-chunks';

type Ask = typeof askApp;

export interface ImportOrder {
  readonly project: string;
  readonly fileName: string;
  readonly comparison: PlanComparison;
  readonly imported: PlanImport;
  readonly types: PlanTypes;
  /** Ids of remembered tasks that were not shown. */
  readonly hidden: readonly string[];
}

export interface ImportResult {
  readonly id: string;
  readonly report: readonly TaskReport[];
  /** Why the next import will be compared with an older one, where that is so. */
  readonly notKept?: string;
}

/** Calls in a row that got nothing done, after which the rest is given up. */
const mostIdle = 3;
const writesPerCall = 25;
const charactersPerCall = 100_000;

/** Writes what was agreed to, part by part, and accounts for every task of the file, also when it is cut off. */
export async function carryOut(
  { project, fileName, comparison, imported, types, hidden }: ImportOrder,
  progress: (done: number, all: number) => void,
  ask: Ask = askApp,
): Promise<ImportResult> {
  const { sides, tasks } = comparison;
  const plan = sides.series;
  const { id } = (await ask('begin-plan-import', { project, plan, fileName, tasks: tasks.length })).value;
  const outcomes: WriteOutcome[] = [];
  const keys = new Map(knownKeys(comparison));
  const all = imported.changes.length;
  const run = async (writes: readonly PlanWrite[]) => {
    const settled = await sendAll(
      writes,
      (chunk) => ask('apply-plan-import', { project, id, writes: chunk }),
      (done) => progress(Math.min(all, outcomes.length + done), all),
    );
    for (const one of settled) if (one.key !== undefined) keys.set(one.id, one.key);
    outcomes.push(...settled);
  };
  for (const wave of createWaves(imported.changes, writeFacts(comparison, types))) {
    const writes = wave.flatMap((task) => (task.type === undefined ? [] : [createWrite(task, task.type, keys)]));
    for (const task of wave)
      if (task.type === undefined)
        outcomes.push({ id: task.id, outcome: 'failed', why: 'This project has no type of work item for its level.' });
    await run(writes);
  }
  await run(updateWrites(imported.changes, keys));
  const report = planReport({ ...comparison, imported, outcomes });
  const notKept = await keep(rememberedTasks({ imported }, sides.base, outcomes), { project, id, hidden }, ask);
  return { id, report, ...(notKept !== undefined && { notKept }) };
}

async function sendAll(
  writes: readonly PlanWrite[],
  send: (chunk: readonly PlanWrite[]) => Promise<{ readonly value: { readonly outcomes: readonly WriteOutcome[] } }>,
  progress: (done: number) => void,
): Promise<readonly WriteOutcome[]> {
  const settled = new Map<string, WriteOutcome>();
  let waiting = writes;
  let idle = 0;
  let why = 'It was not reached in time; import the file again.';
  while (waiting.length > 0 && idle < mostIdle) {
    const [chunk = []] = rowChunks(waiting, writesPerCall, charactersPerCall);
    try {
      const { outcomes } = (await send(chunk)).value;
      for (const outcome of outcomes) settled.set(outcome.id, outcome);
      idle = outcomes.length === 0 ? idle + 1 : 0;
    } catch (error) {
      why = error instanceof Error ? error.message : why;
      idle += 1;
    }
    waiting = waiting.filter(({ id }) => !settled.has(id));
    progress(settled.size);
  }
  for (const { id } of waiting) settled.set(id, { id, outcome: 'failed', why });
  return [...settled.values()];
}

/** What the next import is compared with; says why it could not be kept. */
async function keep(
  activities: readonly ComparedActivity[],
  { project, id, hidden }: { readonly project: string; readonly id: string; readonly hidden: readonly string[] },
  ask: Ask,
): Promise<string | undefined> {
  const unseen = new Set(hidden);
  const kept = activities.filter((task) => !unseen.has(task.id));
  const chunks = rowChunks(kept, 1_000, charactersPerCall);
  const parts = Math.max(1, chunks.length);
  try {
    for (let part = 0; part < parts; part += 1)
      await ask('keep-plan-import', {
        project,
        id,
        part,
        parts,
        activities: chunks[part] ?? [],
        hidden: part + 1 === parts ? hidden : [],
      });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'The app could not be reached.';
  }
}
