import type { PlanImportRecord, UndoOutcome } from '../../../src/api/plan';
import { ask as askApp } from '../../ask';

/** Calls for one part after which the rest is given up. */
const mostTries = 20;

/** Takes an import back: first its values, then, if wanted, what it created. */
export async function undoImport(
  {
    project,
    record,
    deleteCreated,
  }: { readonly project: string; readonly record: PlanImportRecord; readonly deleteCreated: boolean },
  progress: (done: number, all: number) => void,
  ask: typeof askApp = askApp,
): Promise<readonly UndoOutcome[]> {
  const { id, parts } = record;
  const outcomes = new Map<string, UndoOutcome>();
  const steps = deleteCreated ? (['restore', 'delete'] as const) : (['restore'] as const);
  const all = parts * steps.length;
  let done = 0;
  for (const step of steps)
    for (let part = parts - 1; part >= 0; part -= 1) {
      for (let tries = 0, complete = false; !complete && tries < mostTries; tries += 1) {
        const { value } = await ask('undo-plan-import', { project, id, step, part });
        for (const outcome of value.outcomes) outcomes.set(outcome.key, outcome);
        complete = value.complete;
      }
      progress((done += 1), all);
    }
  await ask('undo-plan-import', { project, id, step: 'close', part: 0 });
  return [...outcomes.values()];
}
